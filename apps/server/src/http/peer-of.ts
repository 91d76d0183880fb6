import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as HonoContext } from 'hono';
import type { Env } from '../env.ts';
import { clientAddress, peerKey } from '../throttle/peer.ts';

/** The client's address as throttles count it. */
export function peerOf({ trustedProxies }: Pick<Env, 'trustedProxies'>, http: HonoContext): string {
  const socket = getConnInfo(http).remote.address ?? '';
  return peerKey(clientAddress(socket, http.req.header('X-Forwarded-For'), trustedProxies));
}
