import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { LockAnswer } from './folder-lock.ts';

const sqliteBusy = 5;

function answer(message: LockAnswer): void {
  parentPort?.postMessage(message);
}

try {
  const database = new DatabaseSync(String(workerData));
  database.exec('BEGIN EXCLUSIVE');
  parentPort?.once('message', () => {
    database.close();
    process.exit(0);
  });
  answer({ held: true });
} catch (error) {
  const inUse = error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;
  answer({ held: false, inUse, reason: String(error) });
}
