/** More is waiting already than will be waited for: answered `busy`, so that the rest of the server stays quick. */
export class Busy extends Error {}

/** Runs works in their order, `atOnce` of them; `longest` may wait, and one more is turned away. */
export function makeQueue(atOnce: number, longest: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async function run<Value>(work: () => Promise<Value>): Promise<Value> {
    if (running >= atOnce) {
      if (waiting.length >= longest) throw new Busy();
      // Whoever ends hands its place over, so that a newcomer cannot take it in between.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
