import type { Challenge, Solution } from 'altcha-lib';
import type { Finding } from './find-proof.ts';

export type FromWorker = { readonly tries: number } | { readonly solution: Solution | null };

/** In a worker; on the page's own thread in a browser that starts none. Null where there is none to find. */
export async function prove(challenge: Challenge, finding: Finding): Promise<Solution | null> {
  try {
    return await inWorker(challenge, finding);
  } catch {
    const { findProof } = await import('./find-proof.ts');
    return findProof(challenge, finding);
  }
}

function inWorker(
  challenge: Challenge,
  { onTries, controller }: Finding,
): Promise<Solution | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
    const end = (solution: Solution | null) => {
      worker.terminate();
      resolve(solution);
    };
    controller?.signal.addEventListener('abort', () => end(null));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('tries' in data) onTries(data.tries);
      else end(data.solution);
    });
    worker.addEventListener('error', (error) => {
      worker.terminate();
      reject(error);
    });
    worker.postMessage(challenge);
  });
}
