import { type Refusal, type RefusalCode, type Result, refusalStatus } from '@monlogement27/domain';
import { TRPCError } from '@trpc/server';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc';

/** An expected «no» on its way to the client; everything else that is thrown is our fault. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const codeOfStatus = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_SUPPORTED',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<(typeof refusalStatus)[RefusalCode], TRPC_ERROR_CODE_KEY>;

export function trpcCodeOf(code: RefusalCode): TRPC_ERROR_CODE_KEY {
  return codeOfStatus[refusalStatus[code]];
}

export function refuse(refusal: Refusal): never {
  throw new TRPCError({
    code: trpcCodeOf(refusal.code),
    message: refusal.code,
    cause: new Refused(refusal),
  });
}

/** What a router gives back of a use case. */
export function unwrap<Value>(result: Result<Value, Refusal>): Value {
  return result.ok ? result.value : refuse(result.error);
}
