/** The server as its `main.ts` starts it, with pages that were built elsewhere: `node serve.ts FOLDER`. */
import { readEnv } from '../../apps/server/src/env.ts';
import { startServer } from '../../apps/server/src/start.ts';

const server = await startServer(readEnv(), process.argv[2]);
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
