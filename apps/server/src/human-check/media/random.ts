/** Draws numbers between two bounds. */
export type Random = (min: number, max: number) => number;

/**
 * The same numbers for the same seed (16 bytes), so that a picture asked for twice is one picture. Chris
 * Doty-Humphrey's sfc32: shapes only, never a secret.
 */
export function makeRandom(seed: Uint8Array): Random {
  const view = new DataView(seed.buffer, seed.byteOffset, 16);
  let a = view.getUint32(0);
  let b = view.getUint32(4);
  let c = view.getUint32(8);
  let d = view.getUint32(12);
  return (min, max) => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return min + ((sum >>> 0) / 2 ** 32) * (max - min);
  };
}
