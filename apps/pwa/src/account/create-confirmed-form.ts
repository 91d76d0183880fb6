import { type Accessor, createSignal } from 'solid-js';
import type { Failure } from '../api.ts';
import { createForm, type FormState } from '../components/create-form.ts';
import { isSignInRequired } from '../components/create-query.ts';
import { createSignInFirst } from '../components/create-sign-in-first.ts';

export type ConfirmedForm = FormState & {
  readonly currentPassword: Accessor<string>;
  setCurrentPassword(typed: string): void;
  /** What is wrong with it before anything is sent, to stand beside the form's own. */
  currentPasswordRule(): Readonly<Record<string, string>>;
};

/** A form that asks the current password once more. */
export function createConfirmedForm(): ConfirmedForm {
  const form = createForm();
  const signInFirst = createSignInFirst();
  const [currentPassword, setCurrentPassword] = createSignal('');
  return {
    ...form,
    currentPassword,
    setCurrentPassword,
    currentPasswordRule: () => (currentPassword() === '' ? { currentPassword: 'missing' } : {}),
    fail(failure: Failure) {
      const code = failure.kind === 'refused' ? failure.refusal.code : undefined;
      if (isSignInRequired(failure)) signInFirst();
      else if (code === 'wrongCredentials') form.refuseFields({ currentPassword: 'wrong' });
      else form.fail(failure);
    },
  };
}
