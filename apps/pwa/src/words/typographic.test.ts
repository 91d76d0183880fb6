import { expect, test } from 'vitest';
import { typographic } from './typographic.ts';

test('no sign and no half telephone number begins a line, in texts, in sections, and in what sentences become', () => {
  const words = typographic({
    text: 'Dossier : 12 ? « oui »',
    section: { phone: '02 32 00' },
    sentence: (name: string) => `Bonjour ${name} !`,
  });
  expect(words.text).toBe('Dossier\u00a0: 12\u00a0? «\u00a0oui\u00a0»');
  expect(words.section.phone).toBe('02\u00a032\u00a000');
  expect(words.sentence('Jean')).toBe('Bonjour Jean\u00a0!');
});
