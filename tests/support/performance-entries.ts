import type { Page } from 'playwright-core';

const types = ['largest-contentful-paint', 'layout-shift', 'longtask'] as const;

export type Entry = {
  readonly type: (typeof types)[number];
  /** Milliseconds, as is `duration`. */
  readonly at: number;
  readonly duration: number;
  /** Of a layout shift; 0 for the others. */
  readonly value: number;
};

/** What the browser has noted of this page from its beginning. */
export function entriesOf(page: Page): Promise<Entry[]> {
  return page.evaluate(
    (types) =>
      types.flatMap((type) => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type, buffered: true });
        return observer.takeRecords().map((entry) => ({
          type,
          at: entry.startTime,
          duration: entry.duration,
          value: 'value' in entry ? Number(entry.value) : 0,
        }));
      }),
    types,
  );
}

/**
 * Below it nobody sees anything move; a hundredth of what is called good (0.1). A busy machine draws a page that it
 * has not read to its end, and then settles it by a hair.
 */
export const noShift = 0.001;

/** Cumulative Layout Shift so far. */
export function shiftIn(entries: readonly Entry[]): number {
  return entries.reduce((sum, { type, value }) => sum + (type === 'layout-shift' ? value : 0), 0);
}

/** Something was painted: a busy machine may still owe it when the network is silent. */
export async function painted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
}
