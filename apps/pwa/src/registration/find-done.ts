import { normalizeEmail } from '@monlogement27/domain';
import { readStatus, type Status } from './status.ts';

/**
 * Step 2, done although its answer was lost on the way: with it the server ended the ticket, and calls it expired at
 * the next tap. `mine`: the mail went to the address as it is typed now.
 */
export async function findDone(
  typed: string,
): Promise<{ status: Status; mine: boolean } | undefined> {
  const answer = await readStatus();
  if (!answer.ok) return undefined;
  const email = normalizeEmail(typed);
  return { status: answer.value, mine: email.ok && email.value === answer.value.sentTo };
}
