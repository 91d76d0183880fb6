import { landlord } from '@monlogement27/landlord';
import { describe, expect, test } from 'vitest';
import { lastDay, letterWords } from './words.ts';

const words = letterWords({
  landlord,
  publicUrl: new URL('https://extranet.example.org/'),
  now: new Date('2026-11-30T23:30:00Z'),
  expiresAt: new Date('2026-12-30T23:30:00Z'),
});

describe('The words of a letter', () => {
  test('are sentences of twelve words at most', () => {
    const texts = JSON.stringify(words).match(/"[^"]*"/g) ?? [];
    const sentences = texts.flatMap((text) => text.split(/[.?!](?=[\s"]|$)/));
    for (const sentence of sentences) {
      const counted = sentence.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
      expect(counted.length, sentence).toBeLessThanOrEqual(12);
    }
  });

  test('name days as the landlord’s calendar does, the first of a month as in French', () => {
    expect(words.date).toBe('Le 1er\u00a0décembre\u00a02026');
  });

  test('promise the code only for days on which it works until midnight', () => {
    expect(words.validity).toContain('jusqu’au 30\u00a0décembre\u00a02026.');
    expect(lastDay(new Date('2026-12-30T22:59:00Z'), 'Europe/Paris')).toBe(
      '29\u00a0décembre\u00a02026',
    );
  });
});
