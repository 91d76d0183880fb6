import { type Refusal, refusalStatus } from '@monlogement27/domain';
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import { trpcCodeOf } from '../refuse.ts';

/** A refusal said before tRPC is reached, in the very shape tRPC would give it. */
export function refusalAnswer(refusal: Refusal): Response {
  const code = trpcCodeOf(refusal.code);
  const httpStatus = refusalStatus[refusal.code];
  const error = {
    message: refusal.code,
    code: TRPC_ERROR_CODES_BY_KEY[code],
    data: { code, httpStatus, refusal },
  };
  return Response.json({ error }, { status: httpStatus, headers: noStore });
}

/** Nothing an API says may be kept anywhere. */
export const noStore = { 'Cache-Control': 'no-store' };
