import { digitBox, digitStrokes, type Point, type Stroke } from './digit-strokes.ts';
import type { Random } from './random.ts';

/** Shown at this size; drawn with twice as many dots. */
export const pictureSize = { width: 320, height: 110 };

export type Colours = { readonly ground: string; readonly ink: string; readonly line: string };

/** The digits as a hand in a hurry would write them, with lines through them: an SVG of strokes, no font. */
export function drawDigits(code: string, { ground, ink, line }: Colours, random: Random): string {
  const { width, height } = pictureSize;
  const wave = makeWave(random);
  const digits = Array.from(code, (digit, place) => {
    const put = placement(place, code.length, random);
    const strokes = digitStrokes[Number(digit)] ?? [];
    return strokes.map((stroke) => stroke.map((point) => wave(put(wobble(point, random)))));
  }).flat();
  const lines = Array.from({ length: 4 }, () => crossingLine(random));
  const shadows = Array.from({ length: 7 }, () => crossingLine(random));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`,
    ` width="${2 * width}" height="${2 * height}" fill="none" stroke-linecap="round" stroke-linejoin="round">`,
    `<path d="M0 0h${width}v${height}H0z" fill="${ground}"/>`,
    `<g stroke="${line}">${paths(shadows, () => random(4, 9))}</g>`,
    `<g stroke="${ink}">${paths(digits, () => random(4.6, 6))}${paths(lines, () => random(1.4, 2.2))}</g>`,
    '</svg>',
  ].join('');
}

type Move = (point: Point) => Point;

/** Where one digit stands, how large, how slanted; turned so little that 6 and 9 stay themselves. */
function placement(place: number, of: number, random: Random): Move {
  const { width, height } = pictureSize;
  const cell = (width - 30) / of;
  const middle: Point = [15 + cell * (place + 0.5) + random(-4, 4), height / 2 + random(-8, 8)];
  const scale = random(0.58, 0.7);
  const angle = random(-0.18, 0.18);
  const slant = random(-0.14, 0.14);
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return ([px, py]) => {
    const y = (py - digitBox.height / 2) * scale;
    const x = (px - digitBox.width / 2) * scale * 1.05 + slant * y;
    return [middle[0] + x * cos - y * sin, middle[1] + x * sin + y * cos];
  };
}

function wobble([x, y]: Point, random: Random): Point {
  return [x + random(-2.5, 2.5), y + random(-2.5, 2.5)];
}

/** The paper itself is not flat. */
function makeWave(random: Random): Move {
  const [phase, length, depth] = [random(0, 6.3), random(60, 110), random(2, 4)];
  return ([x, y]) => [
    x + depth * Math.sin(y / 25 + phase),
    y + depth * Math.sin((x * 6.3) / length + phase),
  ];
}

function crossingLine(random: Random): Stroke {
  const { width, height } = pictureSize;
  return [0, 0.33, 0.67, 1].map(
    (part): Point => [part * width + random(-25, 25), random(12, height - 12)],
  );
}

function paths(strokes: readonly Stroke[], thickness: () => number): string {
  return strokes
    .map((stroke) => `<path d="${curve(stroke)}" stroke-width="${thickness().toFixed(1)}"/>`)
    .join('');
}

/** Catmull and Rom's curve through the points, as cubic Béziers. */
function curve(points: Stroke): string {
  const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0];
  const closed = points.length > 2 && near(at(0), at(points.length - 1));
  const around = (index: number) => {
    if (!closed) return at(index);
    const turn = points.length - 1;
    return at(((index % turn) + turn) % turn);
  };
  const parts = points.slice(1).map((to, index) => {
    const [before, from, after] = [around(index - 1), at(index), around(index + 2)];
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${[...first, ...second, ...to].map((value) => value.toFixed(1)).join(' ')}`;
  });
  return `M${at(0)
    .map((value) => value.toFixed(1))
    .join(' ')}${parts.join('')}`;
}

function near([ax, ay]: Point, [bx, by]: Point): boolean {
  return Math.hypot(ax - bx, ay - by) < 8;
}
