import type { Cookies } from './cookies.ts';
import type { Deps } from './deps.ts';

/** One request as the use cases see it. */
export type Context = {
  readonly deps: Deps;
  readonly cookies: Cookies;
  /** The client's address, IPv6 by its /64: what throttles count by. */
  readonly peer: string;
  /** What a list of sessions shows: browser and system, in words. */
  readonly device: string;
  /** What the answer says beside its body. */
  readonly setHeader: (name: string, value: string) => void;
};
