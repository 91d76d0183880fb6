import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { results, share } from './results.ts';

const table = readFileSync(
  new URL('../../../../docs/accessibility.md', import.meta.url),
  'utf8',
).split('## What WCAG 2.2 adds')[0];
const criteria = [
  ...(table ?? '').matchAll(/^\| (\d+\.\d+) \|[^|]+\| (conform|not conform|not applicable) \|/gm),
].map(([, number, state]) => ({ number, state }));

/** RGAA 4.1.2: criteria in each of its 13 themes. */
const themes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

test('docs/accessibility.md answers every criterion of RGAA 4.1.2 once, in order', () => {
  const all = themes.flatMap((count, theme) =>
    Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
  );
  expect(criteria.map(({ number }) => number)).toEqual(all);
});

test('the declaration counts what docs/accessibility.md says', () => {
  const count = (state: string) => criteria.filter((each) => each.state === state).length;
  expect(results).toMatchObject({
    conform: count('conform'),
    notConform: count('not conform'),
    notApplicable: count('not applicable'),
  });
  // The law's «partiellement conforme»: at least half, and not all.
  expect(share).toBeGreaterThanOrEqual(50);
  expect(share).toBeLessThan(100);
});
