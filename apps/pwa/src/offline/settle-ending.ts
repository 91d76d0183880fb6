import { type Failure, reach } from '../reach.ts';
import { noteSettled, readEnding } from './ending.ts';

/** Ends the session that was left, where one was; the failure, where that could not be done yet. */
export async function settleEnding(): Promise<Failure | undefined> {
  return readEnding() === undefined ? undefined : alone(tell);
}

async function tell(): Promise<Failure | undefined> {
  // Another tab may have been quicker, and the session that is there now may be somebody's new one.
  const ending = readEnding();
  const answer = ending && (await reach<unknown>((api) => api.session[ending].mutate()));
  const failure = answer?.ok === false ? answer.failure : undefined;
  noteSettled(failure === undefined);
  return failure;
}

/** One tab at a time, where the browser can do that. */
async function alone<Value>(work: () => Promise<Value>): Promise<Value> {
  return 'locks' in navigator ? navigator.locks.request('ending', work) : work();
}
