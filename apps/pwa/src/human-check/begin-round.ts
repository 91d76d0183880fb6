import type { AppRouter } from '@monlogement27/server';
import type { inferRouterOutputs } from '@trpc/server';
import type { Solution } from 'altcha-lib';
import { ask } from '../api.ts';
import { prove } from './prove.ts';

export type HumanChallenge = inferRouterOutputs<AppRouter>['humanCheck']['challenge'];
/** Which step 1: with the facts, or with a letter, before which no picture stands. */
export type Via = 'facts' | 'letter';

/** One challenge and its proof; an answer counts once, so every call has a round of its own. */
export type Round = {
  /** Undefined where the server could not be asked. */
  readonly challenge: Promise<HumanChallenge | undefined>;
  /** Undefined where nothing is asked for, or none could be found. */
  readonly solution: Promise<Solution | undefined>;
  end(): void;
};

type Beginning = {
  readonly via: Via;
  /** Before it no telephone works for a proof, but for a picture, which a proof opens. */
  readonly touched: Promise<void>;
  /** The tries done, as a part of those it takes at most. */
  readonly onProgress: (part: number) => void;
};

export function beginRound({ via, touched, onProgress }: Beginning): Round {
  const controller = new AbortController();
  const { signal } = controller;
  const challenge = ask((api) => api.humanCheck.challenge.query({ via })).then((answer) =>
    answer.ok ? answer.value : undefined,
  );
  const solution = challenge.then(async (asked) => {
    if (asked === undefined || asked.kind === 'off') return undefined;
    if (asked.kind === 'proof') await touched;
    if (signal.aborted) return undefined;
    const onTries = (tries: number) => {
      if (!signal.aborted) onProgress(tries / asked.tries);
    };
    return (await prove(asked.challenge, { onTries, controller })) ?? undefined;
  });
  return { challenge, solution: solution.catch(() => undefined), end: () => controller.abort() };
}
