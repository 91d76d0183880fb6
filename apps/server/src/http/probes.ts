import { readNow } from '@monlogement27/db';
import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { noStore } from './refusal-answer.ts';

const patience = 2_000;

/** `/health`: the process lives. `/ready`: the database and the queue answer as well. */
export function probes({ db, checkMailQueue }: Pick<Deps, 'db' | 'checkMailQueue'>): Hono {
  return new Hono()
    .get('/health', (http) => http.json({ status: 'ok' }, 200, noStore))
    .get('/ready', async (http) => {
      const answered = await Promise.race([
        Promise.all([readNow(db), checkMailQueue()]).then(
          () => true,
          () => false,
        ),
        after(patience),
      ]);
      return answered
        ? http.json({ status: 'ready' }, 200, noStore)
        : http.json({ status: 'notReady' }, 503, noStore);
    });
}

function after(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds).unref());
}
