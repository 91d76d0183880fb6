import { dropDraft, keepDraft, recallDraft } from '../vault/drafts.ts';
import { isLike } from '../vault/is-like.ts';

const name = 'waiting';

export type Remembered = { readonly sentTo: string; readonly savedAt: number };

/** Where the mail went, for who looks again without a network; once active there is nothing to wait for. */
export async function keepWaiting(known: { status: string; sentTo: string }): Promise<void> {
  if (known.status === 'active') await dropDraft(name);
  else await keepDraft(name, { sentTo: known.sentTo });
}

export async function recallWaiting(): Promise<Remembered | undefined> {
  const kept = await recallDraft(name);
  if (kept === undefined || !isLike(kept.value, { sentTo: '' })) return undefined;
  return { sentTo: kept.value.sentTo, savedAt: kept.savedAt };
}
