import type { AppRouter } from '@monlogement27/server';
import { type Operation, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';

type Ask = (path: string, init: RequestInit) => Promise<Response>;

/**
 * One request per call: a screen's calls are few, and an answer must not wait for another's. tRPC's own `httpLink`
 * does the same, and brings along files, streams and transformers that nothing here sends.
 */
export function jsonLink(ask: Ask): TRPCLink<AppRouter> {
  return () =>
    ({ op }) =>
      observable((observer) => {
        answerTo(op, ask).then(
          (data) => {
            observer.next({ result: { data } });
            observer.complete();
          },
          (cause) => observer.error(TRPCClientError.from(cause)),
        );
      });
}

async function answerTo({ type, path, input }: Operation, ask: Ask): Promise<unknown> {
  const body = JSON.stringify(input);
  const asked: Promise<Response> =
    type === 'query'
      ? ask(input === undefined ? path : `${path}?input=${encodeURIComponent(body)}`, {})
      : ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  const said: unknown = await (await asked).json();
  if (isSuccess(said)) return said.result.data;
  throw said;
}

function isSuccess(said: unknown): said is { result: { data: unknown } } {
  return typeof said === 'object' && said !== null && 'result' in said;
}
