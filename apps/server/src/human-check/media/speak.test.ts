import { randomBytes } from 'node:crypto';
import { languages } from '@monlogement27/domain';
import { describe, expect, test } from 'vitest';
import { readDigitSounds } from './digit-sounds.ts';
import { makeRandom } from './random.ts';
import { speakDigits } from './speak.ts';
import { encodeWav, type Sound, sampleRate } from './wav.ts';

const digitSounds = readDigitSounds();
const loudness = (sound: Sound) =>
  Math.sqrt(sound.reduce((sum, s) => sum + s * s, 0) / sound.length);
const peak = (sound: Sound) => sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

describe.each(languages)('In the language «%s»', (language) => {
  test('ten digits are spoken, each loud enough and none like another', () => {
    const digits = digitSounds(language);
    expect(digits).toHaveLength(10);
    for (const digit of digits) {
      expect(digit.length / sampleRate).toBeGreaterThan(0.2);
      expect(digit.length / sampleRate).toBeLessThan(1.3);
      expect(peak(digit)).toBeGreaterThan(0.5);
      expect(peak(digit)).toBeLessThan(0.95);
      expect(loudness(digit)).toBeGreaterThan(0.05);
    }
    expect(new Set(digits.map((digit) => digit.join())).size).toBe(10);
  });

  test('a code takes long enough to be written down, and is never cut off', () => {
    const sound = speakDigits('140872', digitSounds(language), makeRandom(randomBytes(16)));
    expect(sound.length / sampleRate).toBeGreaterThan(5);
    expect(sound.length / sampleRate).toBeLessThan(14);
    expect(peak(sound)).toBeGreaterThan(0.4);
    expect(peak(sound)).toBeLessThan(1);
  });
});

describe('A spoken code', () => {
  const seed = randomBytes(16);
  const speak = (code: string, from = seed) =>
    speakDigits(code, digitSounds('fr'), makeRandom(from));

  test('is the same each time it is asked for, and another for another seed', () => {
    expect(speak('140872')).toEqual(speak('140872'));
    expect(speak('140872')).not.toEqual(speak('140872', randomBytes(16)));
  });

  test('says one digit differently each time', () => {
    const [first = [], second = []] = [speak('888888'), speak('888888', randomBytes(16))];
    expect(first.length).not.toBe(second.length);
  });

  test('is a WAV file that says what it is', () => {
    const sound = speak('140872');
    const file = encodeWav(sound);
    const view = new DataView(file.buffer);
    const text = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
    expect([text(0), text(8), text(12), text(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect(view.getUint32(4, true)).toBe(file.length - 8);
    expect(view.getUint32(24, true)).toBe(16_000);
    expect(view.getUint32(40, true)).toBe(sound.length);
    expect(file.length).toBeLessThan(230_000);
  });
});
