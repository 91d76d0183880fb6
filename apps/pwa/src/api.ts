import { settleEnding } from './offline/settle-ending.ts';
import { type Answer, type Api, reach } from './reach.ts';
import { updateRequired } from './update/minimum-build.ts';

export type { Answer, Api, Failure } from './reach.ts';

/** Every outcome as a value: `const answer = await ask((api) => api.session.signIn.mutate(form))`. */
export async function ask<Value>(call: (api: Api) => Promise<Value>): Promise<Answer<Value>> {
  const unsettled = await settleEnding();
  if (unsettled !== undefined) return { ok: false, failure: unsettled };
  if (updateRequired()) return { ok: false, failure: { kind: 'outdated' } };
  return reach(call);
}
