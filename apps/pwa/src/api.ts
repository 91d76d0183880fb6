import type { Refusal } from '@monlogement27/domain';
import type { AppRouter } from '@monlogement27/server';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';

/** One request per call: a screen's calls are few, and an answer must not wait for another's. */
const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/trpc' })] });

export type Failure =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** No network, or no server. */
  | { readonly kind: 'unreachable' }
  /** Our fault. */
  | { readonly kind: 'fault' };

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** Every outcome as a value: `const answer = await ask((api) => api.session.signIn.mutate(form))`. */
export async function ask<Value>(
  call: (api: typeof client) => Promise<Value>,
): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await call(client) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
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
