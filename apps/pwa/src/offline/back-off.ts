const first = 2_000;
const longest = 30_000;

/** Milliseconds before the next look, after so many in vain. */
export function backOff(tries: number): number {
  return Math.min(longest, first * 2 ** tries);
}
