import { describe, expect, test } from 'vitest';
import { normalizeHumanCode } from './human-code.ts';

describe('The digits of a human check', () => {
  test.each([
    ['140872', '140872'],
    [' 14 08 72 ', '140872'],
    ['140-872', '140872'],
    ['1.4.0.8.7.2', '140872'],
    ['1, 4, 0, 8, 7, 2', '140872'],
    ['١٤٠٨٧٢', '140872'],
    ['１４０８７２', '140872'],
    ['\u200f140872\u200f', '140872'],
    ['000000', '000000'],
  ])('%j is %s', (raw, value) => {
    expect(normalizeHumanCode(raw)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'required'],
    [' - ', 'required'],
    ['un deux', 'invalidCharacter'],
    ['14O872', 'invalidCharacter'],
    ['14087\u0000', 'invalidCharacter'],
    ['14087', 'wrongLength'],
    ['1408721', 'wrongLength'],
    ['1'.repeat(65), 'wrongLength'],
  ])('%j is refused: %s', (raw, error) => {
    expect(normalizeHumanCode(raw)).toEqual({ ok: false, error });
  });
});
