import { encode } from 'uqr';

/** A run of dark modules in one row, in modules from the top left corner. */
export type Run = { readonly x: number; readonly y: number; readonly length: number };
export type QrCode = { readonly size: number; readonly runs: readonly Run[] };

/**
 * QR codes of links that differ in the code alone: the mask that suits the first best is taken for all, because
 * trying the eight of them takes most of the time. No quiet zone, which is the paper around. 15 % may be lost to
 * a fold or a stain.
 */
export function makeQr(): (text: string) => QrCode {
  const options = { ecc: 'M', boostEcc: true, border: 0 } as const;
  let mask: number | undefined;
  return (text) => {
    const { size, data, maskPattern } = encode(
      text,
      mask === undefined ? options : { ...options, maskPattern: mask },
    );
    mask = maskPattern;
    return { size, runs: data.flatMap(runsOf) };
  };
}

function runsOf(row: readonly boolean[], y: number): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x]) continue;
    if (x > start) runs.push({ x: start, y, length: x - start });
    start = x + 1;
  }
  return runs;
}
