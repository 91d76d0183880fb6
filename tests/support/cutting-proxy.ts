import { once } from 'node:events';
import { createServer, request } from 'node:http';

export type CuttingProxy = {
  readonly url: string;
  /**
   * The calls that the server answered, in order, whether the answer arrived or not. Those that find no server are
   * none: a browser tries several times by itself where a connection ends.
   */
  readonly calls: readonly string[];
  /** The server does its work on the next such call, and the answer is lost on its way. */
  loseAnswerTo(call: string): void;
  stop(): Promise<void>;
};

/** Between a browser and the server on `upstream`; adds no header, so that nothing knows of it. */
export async function openProxy({
  port,
  upstream,
}: {
  port: number;
  upstream: number;
}): Promise<CuttingProxy> {
  const calls: string[] = [];
  const lost = new Set<string>();
  const server = createServer((incoming, outgoing) => {
    const [, call = ''] = /^\/trpc\/([\w.]+)/.exec(incoming.url ?? '') ?? [];
    const { method, url, headers } = incoming;
    const onward = request({ port: upstream, method, path: url, headers }, (answer) => {
      if (call !== '') calls.push(call);
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      if (!lost.delete(call)) {
        answer.pipe(outgoing);
        return;
      }
      // Begun and cut: a browser quietly sends a call again whose connection ended before a first byte.
      outgoing.flushHeaders();
      // Only once all of it is here: the server has committed what it says.
      answer.resume().on('end', () => incoming.socket.destroy());
    });
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${port}`,
    calls,
    loseAnswerTo: (call) => lost.add(call),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
