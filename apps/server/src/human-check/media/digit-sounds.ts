import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@monlogement27/domain';
import { decodeImaAdpcm } from './ima-adpcm.ts';
import type { Sound } from './wav.ts';

export type DigitSounds = (language: Language) => readonly Sound[];

/** The ten spoken digits of each language, read once. */
export function readDigitSounds(): DigitSounds {
  const known = new Map<Language, readonly Sound[]>();
  return (language) => {
    const digits = known.get(language) ?? readDigits(language);
    known.set(language, digits);
    return digits;
  };
}

function readDigits(language: Language): readonly Sound[] {
  return Array.from({ length: 10 }, (_, digit) =>
    decodeImaAdpcm(readFileSync(join(import.meta.dirname, 'sounds', language, `${digit}.wav`))),
  );
}
