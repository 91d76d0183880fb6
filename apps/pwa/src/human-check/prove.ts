/** The proof of work, off the page's own thread: the form stays quick while it runs. */
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

addEventListener('message', async (event: MessageEvent<Challenge>) => {
  const challenge = event.data;
  const solution = await solveChallenge({ challenge, deriveKey });
  postMessage(solution === null ? null : btoa(JSON.stringify({ challenge, solution })));
});
