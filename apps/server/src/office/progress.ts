/** Counts on one line of a terminal; says nothing where nobody watches. */
export function showProgress(
  stream: NodeJS.WriteStream,
  unit: string,
): {
  reach(count: number): void;
  end(): void;
} {
  let shown = false;
  return {
    reach(count) {
      if (!stream.isTTY) return;
      shown = true;
      stream.write(`\r${count.toLocaleString('fr-FR')} ${unit}…`);
    },
    end() {
      if (shown) stream.write('\r\x1b[K');
      shown = false;
    },
  };
}
