/** Ends a call that gets no answer; older browsers wait for as long as they see fit. */
export function within(milliseconds: number): AbortSignal | null {
  return 'timeout' in AbortSignal ? AbortSignal.timeout(milliseconds) : null;
}
