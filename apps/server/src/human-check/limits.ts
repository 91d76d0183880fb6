import { hour, minute, type Window } from '@monlogement27/domain';

/** How many tries find the one that fits: drawn between these for each proof. */
export type Tries = { readonly min: number; readonly max: number };

/** What a step 1 must come with: a proof of work where there is one, a proof, or a proof and the picture's code. */
export type Demand = 'nothing' | 'proof' | 'code';

/** Which step 1: with the facts, or with a letter. */
export type Via = 'facts' | 'letter';

export type Level = { readonly demand: Demand; readonly tries: Tries };

/** What a call has shown of itself: the tries its proof stood for, and whether its code was right. */
export type Shown = { readonly tries: number; readonly code: boolean };

/** Failed checks within the hour: of one address, and of all together. */
export type Failures = { readonly here: number; readonly everywhere: number };

/** Iterations of one try. The same at every level: making a challenge costs the server this much. */
export const cost = 2_000;
/** A second on a slow phone, unseen behind the form. */
export const easy = { min: 125, max: 250 };
const hard = { min: 500, max: 1_000 };
const harder = { min: 2_000, max: 4_000 };
const hardest = { min: 8_000, max: 16_000 };

/**
 * A mobile carrier puts thousands of tenants behind one address: nobody is refused for what another did there,
 * only asked for more. Many addresses failing a little each make the proof dearer everywhere, but put no picture
 * before anybody: an attacker must not be able to. One client number has its own limit, and needs no level.
 */
const levels: readonly (Level & { readonly from: Failures })[] = [
  { from: { here: 300, everywhere: Infinity }, demand: 'code', tries: hardest },
  { from: { here: 60, everywhere: Infinity }, demand: 'code', tries: harder },
  { from: { here: 20, everywhere: Infinity }, demand: 'code', tries: hard },
  { from: { here: 8, everywhere: 1_000 }, demand: 'proof', tries: hard },
  { from: { here: 3, everywhere: 200 }, demand: 'proof', tries: easy },
];
const unsuspected: Level = { demand: 'nothing', tries: easy };

/** The letter is the way for whoever can neither see the picture nor hear it: no picture stands before it. */
export function levelFor({ here, everywhere }: Failures, via: Via): Level {
  const level =
    levels.find(({ from }) => here >= from.here || everywhere >= from.everywhere) ?? unsuspected;
  if (via === 'letter' && level.demand === 'code') return { ...level, demand: 'proof' };
  return level;
}

export function suffices({ tries, code }: Shown, level: Level): boolean {
  switch (level.demand) {
    case 'nothing':
      return true;
    case 'proof':
      return tries >= level.tries.max;
    case 'code':
      return code && tries >= level.tries.max;
  }
}

export const failuresWindow = hour;
/** Beyond, counting on changes nothing. */
export const mostFailuresEverywhere = 1_000;
/** Where an address ends after all: at what nobody's neighbours do by mistake; sooner where nothing can be asked for. */
export const failuresPerPeer: Record<'auto' | 'off', Window> = {
  auto: { limit: 1_000, windowMs: hour },
  off: { limit: 60, windowMs: hour },
};
/** Long enough to find the notice and fill the form. */
export const challengeLifetime = 30 * minute;
