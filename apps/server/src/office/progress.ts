/** Counts rows on one line of a terminal; says nothing where nobody watches. */
export function showProgress(stream: NodeJS.WriteStream): {
  read(rows: number): void;
  end(): void;
} {
  let shown = false;
  return {
    read(rows) {
      if (!stream.isTTY) return;
      shown = true;
      stream.write(`\r${rows.toLocaleString('fr-FR')} lignes lues…`);
    },
    end() {
      if (shown) stream.write('\r\x1b[K');
      shown = false;
    },
  };
}
