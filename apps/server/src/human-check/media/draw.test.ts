import { randomBytes } from 'node:crypto';
import { landlord } from '@monlogement27/landlord';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { digitStrokes } from './digit-strokes.ts';
import { drawDigits } from './draw.ts';
import { makeRandom } from './random.ts';
import { rasterise } from './rasterise.ts';

const { light } = landlord.colours;
const seed = randomBytes(16);
const draw = (code: string, from = seed) => drawDigits(code, light, makeRandom(from));

describe('The picture of a code', () => {
  test('is the same each time it is asked for, and another for another seed or code', () => {
    expect(draw('140872')).toBe(draw('140872'));
    expect(draw('140872')).not.toBe(draw('140872', randomBytes(16)));
    expect(draw('140872')).not.toBe(draw('140873'));
  });

  test('holds strokes and nothing that says a digit: no text, no font', () => {
    const svg = draw('777777');
    expect(svg).not.toMatch(/<text|font|777/);
    const strokes = 6 * (digitStrokes[7]?.length ?? 0);
    const ink = svg.split(`<g stroke="${light.ink}">`)[1] ?? '';
    // Four lines run through them.
    expect(ink.match(/<path/g)).toHaveLength(strokes + 4);
  });

  test('keeps to its paper whatever the seed', () => {
    for (let drawn = 0; drawn < 100; drawn += 1) {
      const svg = draw('0123456789'.slice(drawn % 5, (drawn % 5) + 6), randomBytes(16));
      const ink = (svg.split(`<g stroke="${light.ink}">`)[1] ?? '').split('<path').slice(0, -4);
      const numbers = ink.join().match(/-?\d+\.\d/g) ?? [];
      expect(numbers.length).toBeGreaterThan(50);
      for (const number of numbers) {
        expect(Number(number)).toBeGreaterThan(0);
        expect(Number(number)).toBeLessThan(320);
      }
    }
  });

  test('is a small PNG of 640 by 220 dots, dark on light', async () => {
    const png = await rasterise(draw('905162'));
    expect(png.length).toBeLessThan(20_000);
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ width: 640, height: 220, format: 'png' });
    const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
    const dark = data.filter((level) => level < 80).length / data.length;
    expect(dark).toBeGreaterThan(0.04);
    expect(dark).toBeLessThan(0.25);
  });

  test('has ink that stands out of paper and shadow alike (WCAG 2.2 AA, 4.5 : 1)', () => {
    expect(contrast(light.ink, light.ground)).toBeGreaterThan(4.5);
    expect(contrast(light.ink, light.line)).toBeGreaterThan(4.5);
  });
});

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
