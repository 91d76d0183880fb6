/** The proof of work, off the page's own thread: the form stays quick while it runs. */
import type { Challenge } from 'altcha-lib';
import { findProof } from './find-proof.ts';
import type { FromWorker } from './prove.ts';

const say = (message: FromWorker) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<Challenge>) => {
  say({ solution: await findProof(data, { onTries: (tries) => say({ tries }) }) });
});
