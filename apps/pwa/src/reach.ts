import type { Refusal } from '@monlogement27/domain';
import type { AppRouter } from '@monlogement27/server';
import { createTRPCClient, TRPCClientError } from '@trpc/client';
import { noteAnswer, noteSilence } from './offline/connection.ts';
import { sessionEnded } from './offline/forget.ts';
import { within } from './offline/within.ts';
import { noteSessionMaxAge } from './session.ts';
import { jsonLink } from './trpc-link.ts';
import { noteMinimumBuild } from './update/minimum-build.ts';

/** Longer than the server's own limit: after it no answer comes any more. */
const patience = 20_000;

const client = createTRPCClient<AppRouter>({
  links: [
    jsonLink(async (path, init) => {
      const answer = await fetch(`/trpc/${path}`, { ...init, signal: within(patience) });
      noteMinimumBuild(answer.headers.get('Minimum-Build'));
      noteSessionMaxAge(answer.headers.get('Session-Max-Age'));
      return answer;
    }),
  ],
});
export type Api = typeof client;

export type Failure =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** No network, or no server. */
  | { readonly kind: 'unreachable' }
  /** These pages are too old for the server: nothing more is sent before they are new. */
  | { readonly kind: 'outdated' }
  /** Our fault. */
  | { readonly kind: 'fault' };

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** One call and what it came to; screens go through `ask`. */
export async function reach<Value>(call: (api: Api) => Promise<Value>): Promise<Answer<Value>> {
  try {
    const value = await call(client);
    noteAnswer();
    return { ok: true, value };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'unreachable') noteSilence();
    else noteAnswer();
    if (failure.kind === 'refused' && failure.refusal.code === 'signInRequired') sessionEnded();
    return { ok: false, failure };
  }
}

function failureOf(error: unknown): Failure {
  if (!isOurs(error) || !error.data) return { kind: 'unreachable' };
  const { refusal } = error.data;
  return refusal === null ? { kind: 'fault' } : { kind: 'refused', refusal };
}

function isOurs(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError;
}
