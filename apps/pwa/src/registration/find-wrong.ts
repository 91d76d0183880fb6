import { normalizeEmail, type PasswordRule } from '@monlogement27/domain';
import { draft } from './draft.ts';

/** Every field's broken rule at once; what only the server knows is not asked here. */
export function findWrong({
  password,
  passwordAgain,
  accepted,
  unmet,
}: {
  password: string;
  passwordAgain: string;
  accepted: boolean;
  unmet: readonly PasswordRule[];
}): Readonly<Record<string, string>> {
  const email = normalizeEmail(draft.email);
  const again = normalizeEmail(draft.emailAgain);
  const rules: [string, string | false][] = [
    ['email', !email.ok && email.error],
    [
      'emailAgain',
      draft.emailAgain.trim() === ''
        ? 'required'
        : email.ok && !(again.ok && again.value === email.value) && 'different',
    ],
    ['password', password === '' ? 'required' : unmet.length > 0 && 'weak'],
    [
      'passwordAgain',
      passwordAgain === '' ? 'required' : passwordAgain !== password && 'different',
    ],
    ['terms', !accepted && 'required'],
  ];
  return Object.fromEntries(
    rules.flatMap(([field, rule]) => (rule === false ? [] : [[field, rule]])),
  );
}
