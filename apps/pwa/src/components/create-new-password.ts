import { type AboutTenant, checkPassword, type PasswordRule } from '@monlogement27/domain';
import { type Accessor, createMemo, createSignal } from 'solid-js';

export type NewPassword = {
  readonly typed: Accessor<string>;
  readonly setTyped: (password: string) => void;
  readonly unmet: Accessor<readonly PasswordRule[]>;
  /** What the server found in the password as it stands: it knows names that this page may not. */
  refuse(unmet: readonly PasswordRule[]): void;
};

/** A password that is being chosen, and what it still lacks. */
export function createNewPassword(about: () => AboutTenant = () => ({})): NewPassword {
  const [typed, setTyped] = createSignal('');
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
  return {
    typed,
    setTyped,
    unmet,
    refuse: (rules) => setRefused({ password: typed(), unmet: rules }),
  };
}
