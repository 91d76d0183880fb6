import { readNow } from '@monlogement27/db';
import { inspectLink, passwordRequired } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { openLink } from './link.ts';

export type InspectAnswer = {
  readonly status: 'pending' | 'active' | 'expired' | 'unknown';
  readonly passwordRequired: boolean;
};

/** What the activation page shows; looking changes nothing. */
export async function inspect(
  context: Context,
  { token }: { readonly token: string },
): Promise<InspectAnswer> {
  const now = await readNow(context.deps.db);
  const link = await openLink(context, token, now);
  if (link === undefined) return { status: 'unknown', passwordRequired: false };
  const { registrationId, generation } = link.state;
  return {
    status: inspectLink(link.state, { registrationId, generation }, now.getTime()),
    passwordRequired: passwordRequired(link.state, link),
  };
}
