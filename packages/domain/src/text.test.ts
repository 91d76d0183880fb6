import { expect, test } from 'vitest';
import { asciiDigits } from './text.ts';

test('every decimal digit of Unicode has the value of its place in its run of ten', () => {
  const digits = Array.from({ length: 0x110000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((character) => /\p{Nd}/u.test(character));
  expect(digits.length % 10).toBe(0);
  const values = digits.map(asciiDigits).join('');
  expect(values).toBe('0123456789'.repeat(digits.length / 10));
});
