import { type Db, giveBackPlace, takePlace } from '@monlogement27/db';
import {
  err,
  hour,
  type Instant,
  ok,
  type Refusal,
  type Result,
  type Wait,
  type Window,
  windowWait,
} from '@monlogement27/domain';
import type { Context } from '../context.ts';

/** Places held by one try; given back when it succeeds, and otherwise spent. */
export type Held = { giveBack(): Promise<void> };

/** That anybody asks for without a ticket. */
export const mailsPerPeer: Window = { limit: 60, windowMs: hour };

export function takePeerPlace(
  { deps, peer }: Context,
  purpose: string,
  window: Window,
): Promise<Result<Held, Refusal>> {
  return takeWindowPlace(deps.db, `${purpose}:peer:${peer}`, [window]);
}

export function takeWindowPlace(
  db: Db,
  key: string,
  windows: readonly Window[],
): Promise<Result<Held, Refusal>> {
  const sinceMs = Math.max(...windows.map(({ windowMs }) => windowMs));
  return takeUnder(db, {
    key,
    rule: (tries, now) => allowed(windowWait(tries, now, windows)),
    sinceMs,
  });
}

/** What fails, or finds the server too busy, was no try: its place is given back. */
export async function holding<Value>(place: Held, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    await place.giveBack();
    throw error;
  }
}

/** All of these places, or none of them. */
export async function takeEach(
  takers: readonly (() => Promise<Result<Held, Refusal>>)[],
): Promise<Result<Held, Refusal>> {
  const held: Held[] = [];
  const giveBack = async () => {
    for (const place of held) await place.giveBack();
  };
  for (const take of takers) {
    const place = await take();
    if (!place.ok) {
      await giveBack();
      return place;
    }
    held.push(place.value);
  }
  return ok({ giveBack });
}

/** Over the places taken so far and not given back, oldest first. */
export type Rule = (tries: readonly Instant[], now: Instant) => Result<true, Refusal>;

export async function takeUnder(
  db: Db,
  { key, rule, sinceMs }: { key: string; rule: Rule; sinceMs: number },
): Promise<Result<Held, Refusal>> {
  const place = await takePlace(db, {
    key,
    sinceMs,
    decide: (tries, now) => rule(tries.map(Number), now.getTime()),
  });
  return place.ok ? ok({ giveBack: () => giveBackPlace(db, place.value) }) : place;
}

export function allowed(wait: Wait): Result<true, Refusal> {
  if (wait.allowed) return ok(true);
  return err({ code: 'tooManyAttempts', retryAt: new Date(wait.retryAt).toISOString() });
}
