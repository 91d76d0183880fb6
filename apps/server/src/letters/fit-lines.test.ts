import { describe, expect, test } from 'vitest';
import { fitLines } from './fit-lines.ts';

/** Every character is as wide as half its size. */
const box = {
  width: 100,
  height: 60,
  leading: 1,
  sizes: [10, 8, 5],
  widthOf: (text: string, size: number) => (text.length * size) / 2,
};

describe('An address', () => {
  test('that fits is set as it is', () => {
    const lines = ['M Jean DUPOND', '12 RUE DES LILAS', '27000 EVREUX'];
    expect(fitLines(lines, box)).toEqual({ size: 10, lines });
  });

  test('wraps a line that is too long', () => {
    expect(fitLines(['MME Marie Antoinette DUPOND'], box)).toEqual({
      size: 10,
      lines: ['MME Marie Antoinette', 'DUPOND'],
    });
  });

  test('breaks a word that is too long by itself', () => {
    expect(fitLines(['a', 'B'.repeat(45)], box).lines).toEqual([
      'a',
      'B'.repeat(20),
      'B'.repeat(20),
      'B'.repeat(5),
    ]);
  });

  test('with too many lines is set smaller', () => {
    const lines = Array.from({ length: 7 }, (_, line) => `line ${line}`);
    expect(fitLines(lines, box)).toEqual({ size: 8, lines });
  });

  test('never leaves its window, and keeps the town', () => {
    const long = `${'WORD '.repeat(60)}.`;
    const lines = [...Array.from({ length: 20 }, () => long), '27000 EVREUX'];
    const fitted = fitLines(lines, box);
    expect(fitted.size).toBe(5);
    expect(fitted.lines).toHaveLength(12);
    expect(fitted.lines.at(-1)).toBe('27000 EVREUX');
    for (const line of fitted.lines) expect(box.widthOf(line, 5)).toBeLessThanOrEqual(box.width);
    expect(fitted.lines[0]).toMatch(/WORD…$|WOR…$|WO…$|W…$/);
  });

  test('may be empty', () => {
    expect(fitLines([], box)).toEqual({ size: 10, lines: [] });
  });
});
