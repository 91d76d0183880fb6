import type { Challenge } from 'altcha-lib';
import { onCleanup, onMount } from 'solid-js';
import { ask } from '../api.ts';

export type HumanProof = {
  /** Found while the form was filled, or awaited; undefined where none is asked for or none can be made. */
  take(): Promise<string | undefined>;
};

/** Begins with the screen. An answer counts once, so taking one begins the next. */
export function createHumanProof(): HumanProof {
  const workers = new Set<Worker>();
  const begin = async () => {
    const challenge = await ask((api) => api.humanCheck.challenge.query());
    if (!challenge.ok || challenge.value.kind === 'off') return undefined;
    return prove(challenge.value.challenge, workers).catch(() => undefined);
  };
  let proof: Promise<string | undefined> | undefined;
  onMount(() => {
    proof = begin();
  });
  onCleanup(() => {
    for (const worker of workers) worker.terminate();
  });
  return {
    async take() {
      const taken = await proof;
      proof = begin();
      return taken;
    },
  };
}

function prove(challenge: Challenge, workers: Set<Worker>): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./prove.ts', import.meta.url), { type: 'module' });
    workers.add(worker);
    const end = () => {
      workers.delete(worker);
      worker.terminate();
    };
    worker.addEventListener('message', ({ data }) => {
      end();
      resolve(typeof data === 'string' ? data : undefined);
    });
    worker.addEventListener('error', (error) => {
      end();
      reject(error);
    });
    worker.postMessage(challenge);
  });
}
