import { day, hour, type Instant, minute } from './instant.ts';

/** Whether one more try may be taken now; if not, when it may. */
export type Wait =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly retryAt: Instant };

/** At most `limit` tries in any `windowMs` milliseconds. */
export type Window = { readonly limit: number; readonly windowMs: number };

const freeSignIns = 5;
const longestSignInWaitMinutes = 15;
const signInsADay: Window = { limit: 12, windowMs: day };

/**
 * Failed identity checks of one client number. Names stand on letter boxes and neighbours know a birth year: five
 * tries an hour do not find the day.
 */
export const identityWindow: Window = { limit: 5, windowMs: hour };
/** Failed identity checks of one client number too: past this, the number registers by letter only. */
export const letterOnlyWindow: Window = { limit: 20, windowMs: 30 * day };
/** Wrong letter codes of one client number; they never kill a code, a neighbour must not be able to. */
export const letterCodeWindow: Window = { limit: 5, windowMs: hour };
/**
 * Wrong birth dates beside one right code. Whoever took the letter out of a letter box has as long as the code
 * lives, and a year or two to choose from: five an hour would find the day.
 */
export const letterDateWindow: Window = { limit: 10, windowMs: 30 * day };

/**
 * The sign-in throttle of one identifier: 5 tries, then a wait of 1 minute that doubles to 15; 12 tries in
 * 24 hours at most; no lock that stays. `tries` are the places taken and not given back, in any order.
 * Source: CNIL délibération 2022-100 (50 bits of entropy are enough only with throttling).
 */
export function signInWait(tries: readonly Instant[], now: Instant): Wait {
  const recent = tries.filter((at) => at > now - day);
  const last = Math.max(...recent);
  const beyond = recent.length - freeSignIns;
  if (beyond < 0) return { allowed: true };
  const waitMinutes = Math.min(longestSignInWaitMinutes, 2 ** beyond);
  return longerWait(
    windowWait(recent, now, [signInsADay]),
    until(last + waitMinutes * minute, now),
  );
}

/**
 * Several windows on one key: the longest wait counts. `tries` are the places taken and not given back, in any order,
 * milliseconds since 1970.
 */
export function windowWait(
  tries: readonly Instant[],
  now: Instant,
  windows: readonly Window[],
): Wait {
  return windows
    .map(({ limit, windowMs }): Wait => {
      const recent = tries.filter((at) => at > now - windowMs).sort((a, b) => a - b);
      const leaving = recent[recent.length - limit];
      return leaving === undefined ? { allowed: true } : until(leaving + windowMs, now);
    })
    .reduce(longerWait, { allowed: true });
}

function until(retryAt: Instant, now: Instant): Wait {
  return retryAt <= now ? { allowed: true } : { allowed: false, retryAt };
}

/** Both must allow it. */
export function longerWait(a: Wait, b: Wait): Wait {
  if (a.allowed) return b;
  return b.allowed || a.retryAt >= b.retryAt ? a : b;
}
