import { landlord } from '@monlogement27/landlord';
import { type Env, readEnv } from './env.ts';
import { explainStart } from './explain-start.ts';
import { greet } from './greet.ts';
import { startServer } from './start.ts';

/** Long enough for the slowest request that is still allowed. */
const stopDeadline = 12_000;

let env: Env | undefined;
try {
  env = readEnv();
  const server = await startServer(env);
  process.stdout.write(greet(env, landlord, server));
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // A second signal is somebody who will not wait.
      if (stopping) process.exit(1);
      stopping = true;
      setTimeout(() => process.exit(1), stopDeadline).unref();
      void server.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  const sentence = explainStart(error, env?.port);
  process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
