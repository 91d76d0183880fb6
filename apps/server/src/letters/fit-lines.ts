/** Lines as they are set: all of one size. */
export type Fitted = { readonly size: number; readonly lines: readonly string[] };

export type Box = {
  readonly width: number;
  readonly height: number;
  /** Tried in this order. */
  readonly sizes: readonly number[];
  /** Line height, in sizes. */
  readonly leading: number;
  readonly widthOf: (text: string, size: number) => number;
};

/** The largest size at which the lines, wrapped where they are too long, stay in the box; cut at the smallest. */
export function fitLines(lines: readonly string[], box: Box): Fitted {
  for (const size of box.sizes) {
    const wrapped = lines.flatMap((line) => wrap(line, size, box));
    if (wrapped.length * size * box.leading <= box.height) return { size, lines: wrapped };
  }
  const size = Math.min(...box.sizes);
  const rows = Math.floor(box.height / (size * box.leading));
  // The last line of an address is the one that the post reads first.
  const kept = lines.length <= rows ? lines : [...lines.slice(0, rows - 1), ...lines.slice(-1)];
  return { size, lines: kept.map((line) => cut(line, size, box)) };
}

function wrap(line: string, size: number, box: Box): string[] {
  if (box.widthOf(line, size) <= box.width) return [line];
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ').flatMap((long) => breakWord(long, size, box))) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && box.widthOf(longer, size) > box.width) {
      rows.push(row);
      row = word;
    } else {
      row = longer;
    }
  }
  return row === '' ? rows : [...rows, row];
}

/** A word that is longer than the box by itself. */
function breakWord(word: string, size: number, { width, widthOf }: Box): string[] {
  if (widthOf(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthOf(part + character, size) > width) {
      parts.push(part);
      part = character;
    } else {
      part += character;
    }
  }
  return part === '' ? parts : [...parts, part];
}

function cut(line: string, size: number, { width, widthOf }: Box): string {
  if (widthOf(line, size) <= width) return line;
  const characters = [...line];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, size) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}
