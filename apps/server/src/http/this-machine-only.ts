import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import { isLoopback } from '../throttle/peer.ts';

/** What helps whoever sits at this machine is not there for anybody else, a proxy's caller included. */
export const thisMachineOnly: MiddlewareHandler = async (http, next) => {
  const forwarded = Object.keys(http.req.header()).some((name) =>
    /^(x-forwarded-|forwarded$|via$|x-real-ip$)/.test(name),
  );
  if (forwarded || !isLoopback(getConnInfo(http).remote.address ?? '')) return http.text('', 404);
  await next();
  http.header('Cache-Control', 'no-store');
};
