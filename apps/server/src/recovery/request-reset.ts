import { randomUUID } from 'node:crypto';
import { err, ok, parseIdentifier, type Refusal, type Result } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { mailsPerPeer, takePeerPlace } from '../throttle/places.ts';

/**
 * «Perte du mot de passe»: who is behind the identifier is looked up later, by whoever sends the mails. So
 * neither the answer nor its time tells whether there is anybody.
 */
export async function requestReset(
  context: Context,
  form: { readonly identifier: string },
): Promise<Result<{ readonly requested: true }, Refusal>> {
  const { deps, device } = context;
  const parsed = parseIdentifier(form.identifier);
  if (!parsed.ok) return err({ code: 'invalidInput', fields: { identifier: parsed.error } });
  const peer = await takePeerPlace(context, 'mail', mailsPerPeer);
  if (!peer.ok) return peer;
  const identifier = parsed.value.kind === 'email' ? parsed.value.email : parsed.value.clientNumber;
  const job = { kind: 'resetRequest', mailId: randomUUID(), identifier } as const;
  await deps.db
    .transaction()
    .execute((tx) => deps.enqueueMail(tx, device === '' ? job : { ...job, device }));
  return ok({ requested: true });
}
