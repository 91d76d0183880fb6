import { dropDraft, keepDraft, recallDraft } from '../vault/drafts.ts';
import { isLike } from '../vault/is-like.ts';

const name = 'waiting';

export type Remembered = { readonly sentTo: string; readonly savedAt: number };

/** Where the mail went, for who looks again without a network. */
export async function keepWaiting({ sentTo }: { sentTo: string }): Promise<void> {
  await keepDraft(name, { sentTo });
}

/** There is nothing to wait for any more. */
export function forgetWaiting(): Promise<void> {
  return dropDraft(name);
}

export async function recallWaiting(): Promise<Remembered | undefined> {
  const kept = await recallDraft(name);
  if (kept === undefined || !isLike(kept.value, { sentTo: '' })) return undefined;
  return { sentTo: kept.value.sentTo, savedAt: kept.savedAt };
}
