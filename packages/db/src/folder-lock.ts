import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What the worker says once: whether the lock is this process's now. */
export type LockAnswer = { held: true } | { held: false; inUse: boolean; reason: string };

/**
 * Takes an exclusive lock on `file` that the kernel drops when this process dies, however it dies.
 * Answers undefined when another process (or this one) holds it.
 *
 * Node offers no file lock of its own. SQLite does (`fcntl`, `LockFileEx`), on every system, across
 * containers that share a volume (an abstract socket is one network namespace's only, and Linux's),
 * and with nothing to clean up after SIGKILL (a socket file or a pid file stays). Its module still
 * prints an ExperimentalWarning in Node 24: so it lives in a worker that was told not to.
 */
export async function lockFile(file: string): Promise<{ release(): Promise<void> } | undefined> {
  const worker = new Worker(new URL('./folder-lock-worker.ts', import.meta.url), {
    workerData: file,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const [answer]: LockAnswer[] = await once(worker, 'message');
  if (answer?.held === true) {
    // Holding a lock is no reason for the process to live on.
    worker.unref();
    return {
      async release() {
        worker.ref();
        const gone = once(worker, 'exit');
        worker.postMessage('release');
        await gone;
      },
    };
  }
  await worker.terminate();
  if (answer?.inUse === true) return undefined;
  throw new Error(`${file} cannot be locked: ${answer?.reason ?? 'no answer'}`);
}
