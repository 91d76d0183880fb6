import { expect, test } from 'vitest';
import { failureCodes } from './failure-codes.ts';

test('a failure is told by its codes, and names no address', () => {
  const said = '451 <jean.dupond@example.org> try later';
  const failure = Object.assign(new Error(said), {
    code: 'EENVELOPE',
    responseCode: 451,
    response: said,
    rejected: ['jean.dupond@example.org'],
  });
  expect(failureCodes(failure)).toEqual({
    reason: 'Error',
    code: 'EENVELOPE',
    responseCode: 451,
  });
  expect(failureCodes('jean.dupond@example.org')).toEqual({});
});
