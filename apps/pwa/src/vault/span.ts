/** When something was kept, and until when it may be; instants in milliseconds. */
export type Span = { readonly savedAt: number; readonly until: number };

/** A clock that was set back makes what is kept come from the future: it is as good as gone. */
export function isAlive({ savedAt, until }: Span, now: number): boolean {
  return savedAt <= now + skew && now < until;
}

/** A clock corrects itself by seconds, not by hours. */
const skew = 60_000;
