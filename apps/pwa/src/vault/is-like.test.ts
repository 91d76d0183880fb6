import { expect, test } from 'vitest';
import { isEmpty, isLike } from './is-like.ts';

const model = { clientNumber: '', birthDate: { day: '', year: '' } };

test.each([
  ['the same texts', { clientNumber: '1', birthDate: { day: '2', year: '' } }, true],
  ['more texts', { clientNumber: '1', birthDate: { day: '2', year: '' }, other: '' }, true],
  ['a text that is missing', { birthDate: { day: '2', year: '' } }, false],
  ['a part that is missing', { clientNumber: '1', birthDate: { day: '2' } }, false],
  ['no group where one is due', { clientNumber: '1', birthDate: '2' }, false],
  ['a number where a text is due', { clientNumber: 1, birthDate: { day: '', year: '' } }, false],
  ['nothing', undefined, false],
  ['null', null, false],
])('%s: %s is a draft: %s', (_, value, expected) => {
  expect(isLike(value, model)).toBe(expected);
});

test('nothing was typed where every text is empty', () => {
  expect(isEmpty(model)).toBe(true);
  expect(isEmpty({ ...model, birthDate: { day: '', year: '1' } })).toBe(false);
});
