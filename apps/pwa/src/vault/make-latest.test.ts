import { expect, test } from 'vitest';
import { makeLatest } from './make-latest.ts';

/** A text as it is typed, and a place that takes its time to keep it. */
function slowKeeper() {
  const kept: string[] = [];
  const ends: (() => void)[] = [];
  const state = { typed: '' };
  const keep = makeLatest(async () => {
    const { typed } = state;
    await new Promise<void>((resolve) => {
      ends.push(resolve);
    });
    kept.push(typed);
  });
  const type = (text: string) => {
    state.typed = text;
    return keep();
  };
  return { kept, type, end: () => ends.shift()?.() };
}

test('what is typed is kept at once: nothing is lost in a pause, should the page end', async () => {
  const { kept, type, end } = slowKeeper();
  const first = type('D');
  end();
  await first;
  expect(kept).toEqual(['D']);
});

test('what is typed meanwhile is kept once, as it stands last', async () => {
  const { kept, type, end } = slowKeeper();
  const first = type('D');
  const meanwhile = [type('Du'), type('Dup')];
  end();
  await first;
  // The next one begins in its own turn.
  await Promise.resolve();
  await Promise.resolve();
  end();
  await Promise.all(meanwhile);
  expect(kept).toEqual(['D', 'Dup']);
  const later = type('Dupond');
  end();
  await later;
  expect(kept).toEqual(['D', 'Dup', 'Dupond']);
});

test('one that failed does not stop the next', async () => {
  let tries = 0;
  const keep = makeLatest(async () => {
    tries += 1;
    if (tries === 1) throw new Error('storage is full');
  });
  await expect(keep()).rejects.toThrow('full');
  await keep();
  expect(tries).toBe(2);
});
