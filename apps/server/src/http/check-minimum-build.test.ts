import { expect, test } from 'vitest';
import { WrongVariable } from '../env.ts';
import { checkMinimumBuild } from './check-minimum-build.ts';

const built = (build: string) =>
  new Map([['/version.json', { plain: new TextEncoder().encode(JSON.stringify({ build })) }]]);
const minimumBuild = new Date('2026-03-01T12:00:00Z');

test.each([
  ['the very build that is asked for', built('2026-03-01T12:00:00.000Z')],
  ['a later one', built('2026-03-02T00:00:00.000Z')],
  ['pages that do not say', new Map()],
  ['no pages', undefined],
])('%s may be served', (_, files) => {
  expect(() => checkMinimumBuild({ minimumBuild }, files)).not.toThrow();
  expect(() => checkMinimumBuild({ minimumBuild: undefined }, files)).not.toThrow();
});

test('an earlier one stops the start: every page would wait for an update that never comes', () => {
  const files = built('2026-03-01T11:59:59.999Z');
  expect(() => checkMinimumBuild({ minimumBuild }, files)).toThrow(WrongVariable);
  expect(() => checkMinimumBuild({ minimumBuild: undefined }, files)).not.toThrow();
});
