import { readNow } from '@monlogement27/db';
import type { Refusal } from '@monlogement27/domain';
import { initTRPC, type TRPCError } from '@trpc/server';
import * as z from 'zod/mini';
import { plus } from './clock.ts';
import type { Context } from './context.ts';
import { Busy } from './queue.ts';
import { Refused, refuse } from './refuse.ts';

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter({ shape, error }) {
    const refusal = refusalOf(error);
    return {
      ...shape,
      // A message of ours may name a table or a host; a refusal's is its code.
      message: refusal?.code ?? 'internalError',
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, refusal },
    };
  },
});

export const router = t.router;
export const procedure = t.procedure.use(async ({ next, ctx }) => {
  const answer = await next({ ctx });
  if (!answer.ok && answer.error.cause instanceof Busy) {
    const now = await readNow(ctx.deps.db);
    refuse({ code: 'busy', retryAt: plus(now, 5_000).toISOString() });
  }
  return answer;
});

/** The typed refusal, or null where it is our fault. */
export function refusalOf(error: TRPCError): Refusal | null {
  if (error.cause instanceof Refused) return error.cause.refusal;
  if (error.cause instanceof z.core.$ZodError) return invalidInput(error.cause);
  switch (error.code) {
    case 'BAD_REQUEST':
    case 'PARSE_ERROR':
      return { code: 'badRequest' };
    case 'NOT_FOUND':
      return { code: 'notFound' };
    case 'METHOD_NOT_SUPPORTED':
      return { code: 'methodNotAllowed' };
    case 'PAYLOAD_TOO_LARGE':
      return { code: 'payloadTooLarge' };
    case 'UNSUPPORTED_MEDIA_TYPE':
      return { code: 'unsupportedMediaType' };
    default:
      return null;
  }
}

function invalidInput(error: z.core.$ZodError): Refusal {
  const fields = error.issues.map((issue): [string, string] => [
    issue.path.map(String).join('.') || 'input',
    issue.code === 'unrecognized_keys' ? 'unknownKey' : issue.message,
  ]);
  return { code: 'invalidInput', fields: Object.fromEntries(fields) };
}
