import { expect, test } from 'vitest';
import { Busy, makeQueue } from './queue.ts';

/** A work that ends when it is told to. */
function makeWork() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const work = { started: false, end: resolve, run: () => promise };
  work.run = () => {
    work.started = true;
    return promise;
  };
  return work;
}

test('works run in their order, as many at once as allowed; one too many waiting is turned away', async () => {
  const run = makeQueue(2, 2);
  const works = Array.from({ length: 4 }, makeWork);
  const runs = works.map((work) => run(work.run));
  await expect(run(makeWork().run)).rejects.toBeInstanceOf(Busy);
  expect(works.map(({ started }) => started)).toEqual([true, true, false, false]);
  works[1]?.end();
  await runs[1];
  expect(works.map(({ started }) => started)).toEqual([true, true, true, false]);
  for (const work of works) work.end();
  await Promise.all(runs);
  expect(works.every(({ started }) => started)).toBe(true);
});

test('a work that fails makes room as any other', async () => {
  const run = makeQueue(1, 1);
  const failing = run(() => Promise.reject(new Error('no')));
  const next = run(() => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});
