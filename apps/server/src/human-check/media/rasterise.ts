import sharp from 'sharp';

/** Ink, shadow, paper and their edges: more costs twice the time, and shows no difference. */
const few = { palette: true, colours: 8, dither: 0, effort: 1 };

/** A PNG of some 10 kB. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await sharp(Buffer.from(svg)).png(few).toBuffer());
}
