import { type Answer, ask, type Failure } from '../api.ts';

export const readStatus = () => ask((api) => api.registration.status.query());

/** Where the registration that this browser waits for stands. */
export type Status = Extract<Awaited<ReturnType<typeof readStatus>>, { ok: true }>['value'];

/** There is nothing to wait for any more: activated, or not known to the server in this browser. */
export function isOver(answer: Answer<Status>): boolean {
  return answer.ok ? answer.value.status === 'active' : isUnknown(answer.failure);
}

function isUnknown(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.refusal.code === 'noRegistration';
}

/**
 * Whether this very browser was signed in meanwhile, by the mail's link in another tab. Somebody else's session is
 * no answer: several share a browser.
 */
export async function isSignedIn(status: Status | undefined): Promise<boolean> {
  const session = await ask((api) => api.session.current.query());
  if (!session.ok || session.value === null) return false;
  return status === undefined || session.value.tenant.email === status.sentTo;
}
