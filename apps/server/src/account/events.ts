import { type AuditEvent, listEvents } from '@monlogement27/db';
import { type EventKind, isEventKind, ok, type Refusal, type Result } from '@monlogement27/domain';
import * as z from 'zod/mini';
import type { Context } from '../context.ts';
import { signedInAccount } from '../session/signed-in.ts';

export type EventView = {
  readonly at: string;
  readonly kind: EventKind;
  /** «Chrome, Android»; absent where nobody's browser did it, or where it does not say. */
  readonly device?: string;
};

const mostShown = 50;

/** What happened to this account, newest first, and to no earlier one of the same tenant. */
export async function accountEvents(
  context: Context,
): Promise<Result<readonly EventView[], Refusal>> {
  const signedIn = await signedInAccount(context);
  if (!signedIn.ok) return signedIn;
  const events = await listEvents(context.deps.db, signedIn.value.account.id, mostShown);
  return ok(events.flatMap(eventView));
}

const withDevice = z.object({ device: z.string() });

export function eventView({ at, kind, detail }: AuditEvent): EventView[] {
  if (!isEventKind(kind)) return [];
  const seen = { at: at.toISOString(), kind };
  const stored = withDevice.safeParse(detail);
  return [stored.success ? { ...seen, device: stored.data.device } : seen];
}
