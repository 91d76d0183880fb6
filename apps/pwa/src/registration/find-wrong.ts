import { normalizeEmail } from '@monlogement27/domain';
import { draft } from './draft.ts';

type Wrong = Readonly<Record<string, string>>;

/** The broken rule of each of the two address fields. */
export function findWrongAddress(): Wrong {
  const email = normalizeEmail(draft.email);
  const again = normalizeEmail(draft.emailAgain);
  const same = again.ok && email.ok && again.value === email.value;
  return {
    ...(email.ok ? {} : { email: email.error }),
    ...(email.ok && !same ? { emailAgain: 'different' } : {}),
    ...(draft.emailAgain.trim() === '' ? { emailAgain: 'required' } : {}),
  };
}

export function findWrongTerms(accepted: boolean): Wrong {
  return accepted ? {} : { terms: 'required' };
}
