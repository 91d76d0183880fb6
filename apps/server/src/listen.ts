import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

const headersTimeout = 5_000;
const requestTimeout = 10_000;

/** Listens, or throws what the system said (`EADDRINUSE` for a port that is taken). */
export async function listen(
  app: Hono,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Server> {
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(
    // Slow clients are looked for this often; their limits mean nothing otherwise.
    { headersTimeout, requestTimeout, connectionsCheckingInterval: 1_000 },
    (incoming, outgoing) => {
      // The web's Request cannot even be made with this method.
      if (incoming.method === 'TRACE') {
        outgoing.writeHead(405, { Allow: 'GET, HEAD, POST', Connection: 'close' }).end();
        return;
      }
      void answer(incoming, outgoing);
    },
  );
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

/** No new connections; answers under way are finished. */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await closed;
}
