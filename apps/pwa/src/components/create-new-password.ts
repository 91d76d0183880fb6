import { type AboutTenant, checkPassword, type PasswordRule } from '@monlogement27/domain';
import { type Accessor, createMemo, createSignal } from 'solid-js';

export type NewPassword = {
  readonly typed: Accessor<string>;
  readonly setTyped: (password: string) => void;
  /** The confirmation. */
  readonly again: Accessor<string>;
  readonly setAgain: (password: string) => void;
  readonly unmet: Accessor<readonly PasswordRule[]>;
  /** The broken rule of each of the two fields, `password` and `passwordAgain`. */
  readonly wrong: () => Readonly<Record<string, string>>;
  /** What the server found in the password as it stands: it knows names that this page may not. */
  refuse(unmet: readonly PasswordRule[]): void;
};

/** A password that is being chosen, and what it still lacks. */
export function createNewPassword(about: () => AboutTenant = () => ({})): NewPassword {
  const [typed, setTyped] = createSignal('');
  const [again, setAgain] = createSignal('');
  const [refused, setRefused] = createSignal<{
    readonly password: string;
    readonly unmet: readonly PasswordRule[];
  }>();
  const unmet = createMemo(() => {
    const checked = checkPassword(typed(), about());
    const known = refused();
    return [
      ...new Set([
        ...(checked.ok ? [] : checked.error),
        ...(known?.password === typed() ? known.unmet : []),
      ]),
    ];
  });
  const wrong = () => ({
    ...(unmet().length > 0 ? { password: 'weak' } : {}),
    ...(typed() === '' ? { password: 'required' } : {}),
    ...(again() === typed() ? {} : { passwordAgain: 'different' }),
    ...(again() === '' ? { passwordAgain: 'required' } : {}),
  });
  return {
    typed,
    setTyped,
    again,
    setAgain,
    unmet,
    wrong,
    refuse: (rules) => setRefused({ password: typed(), unmet: rules }),
  };
}
