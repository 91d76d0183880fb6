import { landlord } from '@monlogement27/landlord';
import sharp from 'sharp';
import type { Plugin } from 'vite';

type Drawing = { readonly ground: string; readonly ink: string; readonly scale: number };

const { act, onAct, ground } = landlord.colours.light;

const icons: readonly (Drawing & { readonly name: string; readonly size: number })[] = [
  { name: 'any-192', size: 192, ground, ink: act, scale: 0.8 },
  { name: 'any-512', size: 512, ground, ink: act, scale: 0.8 },
  // Whatever shape the phone cuts, the drawing is within the circle it keeps.
  { name: 'maskable-512', size: 512, ground: act, ink: onAct, scale: 0.56 },
  { name: 'monochrome-512', size: 512, ground: 'none', ink: '#000', scale: 0.7 },
  { name: 'touch', size: 180, ground: act, ink: onAct, scale: 0.66 },
];

/** Every icon out of the landlord's one drawing. */
export function iconsPlugin(): Plugin {
  return {
    name: 'icons',
    apply: 'build',
    async buildStart() {
      const emit = (name: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source });
      emit('mark.svg', draw({ ground: 'none', ink: act, scale: 1 }));
      for (const { name, size, ...drawing } of icons) {
        const png = sharp(Buffer.from(draw(drawing))).resize(size, size);
        emit(`${name}.png`, await png.png({ palette: true }).toBuffer());
      }
    },
  };
}

function draw({ ground, ink, scale }: Drawing): string {
  const { size, strokeWidth, paths } = landlord.logo;
  const inset = (size * (1 - scale)) / 2;
  const lines = paths.map((path) => `<path d="${path}"/>`).join('');
  const back = ground === 'none' ? '' : `<rect width="${size}" height="${size}" fill="${ground}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${back}<g transform="translate(${inset} ${inset}) scale(${scale})" fill="none" stroke="${ink}" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round">${lines}</g></svg>`;
}
