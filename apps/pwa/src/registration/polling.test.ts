import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makePolling, type Watched } from './polling.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page that is hidden and shown by hand, and the seconds at which it asked. */
function waitingPage(answer: () => Promise<boolean> = () => Promise.resolve(true)) {
  const begun = Date.now();
  const asked: number[] = [];
  let hidden = false;
  let shown = () => {};
  const page: Watched = {
    hidden: () => hidden,
    onShown(listener) {
      shown = listener;
      return () => {
        shown = () => {};
      };
    },
  };
  const polling = makePolling(() => {
    asked.push(Math.round((Date.now() - begun) / 1000));
    return answer();
  }, page);
  return {
    asked,
    polling,
    hide() {
      hidden = true;
    },
    show() {
      hidden = false;
      shown();
    },
  };
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

describe('Whoever waits', () => {
  test('asks at once, then less and less often, and never less than every 20 seconds', async () => {
    const { asked } = waitingPage();
    await pass(30);
    expect(asked).toEqual([0, 2, 5, 8, 12, 18, 26]);
    asked.length = 0;
    await pass(300);
    const gaps = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
    expect(Math.max(...gaps)).toBe(20);
    expect(gaps.slice(-5)).toEqual([20, 20, 20, 20, 20]);
  });

  test('asks nothing while the page is hidden, and at once when it is seen again', async () => {
    const { asked, hide, show } = waitingPage();
    await pass(3);
    hide();
    await pass(3600);
    expect(asked).toEqual([0, 2]);
    show();
    await pass(3);
    expect(asked).toEqual([0, 2, 3603, 3605]);
  });

  test('asks nothing on a page that was opened hidden, until it is seen', async () => {
    const page: Watched = { hidden: () => true, onShown: () => () => {} };
    const ask = vi.fn(() => Promise.resolve(true));
    makePolling(ask, page);
    await pass(60);
    expect(ask).not.toHaveBeenCalled();
  });

  test('never asks twice at once, however long an answer takes and however often it is seen', async () => {
    let answer = (_goesOn: boolean) => {};
    const { asked, hide, show } = waitingPage(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    for (let look = 0; look < 5; look += 1) {
      hide();
      show();
      await pass(10);
    }
    expect(asked).toEqual([0]);
    answer(true);
    await pass(2);
    expect(asked).toEqual([0, 52]);
  });

  test('asks soon again after something was done', async () => {
    const { asked, polling } = waitingPage();
    await pass(30);
    asked.length = 0;
    polling.hurry();
    await pass(5);
    expect(asked).toEqual([32, 35]);
  });

  test('is done when the answer says so, or when it leaves', async () => {
    const answers = [true, false];
    const done = waitingPage(() => Promise.resolve(answers.shift() ?? true));
    const left = waitingPage();
    await pass(3);
    left.polling.stop();
    left.polling.hurry();
    await pass(60);
    done.show();
    left.show();
    await pass(60);
    expect(done.asked).toEqual([0, 2]);
    expect(left.asked).toEqual([0, 2]);
  });
});
