import sharp from 'sharp';

/** A PNG of few colours: some 10 kB. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = sharp(Buffer.from(svg)).png({ palette: true, colours: 16 });
  return Uint8Array.from(await png.toBuffer());
}
