import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Palette } from '../landlord.ts';
import { landlord } from './index.ts';

type Text = readonly [path: string, text: string];

function textsOf(value: unknown, path: string): Text[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null || value instanceof URL) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${path}.${key}`));
}

describe('the landlord', () => {
  it.each(textsOf(landlord, 'landlord'))('%s is filled', (_, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).toBe(text.trim());
  });

  it('has lists that hold something', () => {
    for (const lines of Object.values(landlord.office.openingHours)) expect(lines).not.toEqual([]);
    expect(landlord.office.address).not.toHaveLength(0);
    expect(landlord.terms).not.toHaveLength(0);
  });

  it('fits on a home screen and on a door', () => {
    expect(landlord.shortName.length).toBeLessThanOrEqual(13);
    expect(landlord.mark.length).toBeLessThanOrEqual(3);
  });

  it('can be reached', () => {
    expect(landlord.office.phoneLink).toMatch(/^\+[1-9]\d{6,14}$/);
    expect(landlord.office.phone.replace(/\s/g, '').slice(1)).toBe(
      landlord.office.phoneLink.slice('+33'.length),
    );
    expect(landlord.office.email).toMatch(/^[^\s@]+@[^\s@]+\.[a-z]+$/);
    expect(landlord.sender).toMatch(/^[^\s@]+@[^\s@]+\.[a-z]+$/);
    expect(new URL(landlord.website).protocol).toBe('https:');
  });

  it('has declared its accessibility on a day of the calendar', () => {
    const day = landlord.accessibilityDeclaredOn;
    expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
  });

  it('stands in a time zone that exists', () => {
    expect(() => new Intl.DateTimeFormat('fr', { timeZone: landlord.timeZone })).not.toThrow();
  });
});

describe('the terms', () => {
  const versions = landlord.terms.map(({ version }) => version);

  it('are named by their day, the newest last', () => {
    for (const version of versions) expect(version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(versions).toEqual([...new Set(versions)].sort());
  });

  it.each(landlord.terms)('of $version can be read', ({ file }) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^# \S/);
    expect(text.length).toBeGreaterThan(500);
  });

  it('name the landlord and its office as the screens do', () => {
    const newest = landlord.terms.at(-1);
    const text = newest === undefined ? '' : readFileSync(newest.file, 'utf8');
    for (const named of [landlord.legalName, landlord.accountName]) expect(text).toContain(named);
    expect(text).toContain(landlord.office.phone);
    expect(text).toContain(landlord.office.email);
  });
});

describe('the demonstration roll', () => {
  // All that is looked for is ASCII; the import's own tests read the rest.
  const lines = readFileSync(landlord.roll.demo, 'latin1').split('\r\n');
  const { roll, example } = landlord;

  it('has every column of the mapping', () => {
    const named = [roll.reference, roll.civility, roll.lastName, roll.firstName, roll.birthDate];
    const optional = [roll.email, ...(roll.address ?? []), roll.postalCode, roll.town];
    expect(lines[0]?.split(';')).toEqual([...named, ...optional, roll.entryDate, roll.exitDate]);
  });

  it('holds the example as a present tenant', () => {
    const [year, month, day] = example.birthDate.split('-');
    const facts = [example.lastName, example.firstName, `${day}/${month}/${year}`].join(';');
    const found = lines.filter((line) => line.startsWith(`${example.reference};M;${facts};`));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/;$/);
  });

  it('ends with a line break and is not UTF-8', () => {
    expect(lines.at(-1)).toBe('');
    const utf8 = new TextDecoder('utf-8', { fatal: true });
    expect(() => utf8.decode(readFileSync(roll.demo))).toThrow();
  });
});

describe.each(Object.entries(landlord.colours))('the %s colours', (_, palette) => {
  const onGround = ['ink', 'inkSoft', 'act', 'brick', 'error'] as const;
  const pairs: readonly (readonly [text: keyof Palette, ground: keyof Palette])[] = [
    ...onGround.map((text) => [text, 'ground'] as const),
    ...onGround.map((text) => [text, 'surface'] as const),
    ['onAct', 'act'],
    ['ink', 'actSoft'],
    ['ink', 'brickSoft'],
    ['ink', 'errorSoft'],
  ];

  it.each(pairs)('let %s be read on %s (WCAG AA)', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2, «contrast ratio». */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, «relative luminance». */
function luminance(colour: string): number {
  const [, hex] = /^#([0-9a-f]{6})$/.exec(colour) ?? [];
  if (hex === undefined) throw new Error(`«${colour}» is no colour of six digits`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
