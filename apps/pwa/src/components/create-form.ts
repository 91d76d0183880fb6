import { type Accessor, createSignal } from 'solid-js';
import type { Failure } from '../api.ts';
import { explain } from '../words/explain.ts';
import { fieldError } from '../words/fr.ts';

export type FormError = {
  /** The id of the field it belongs to; absent for what concerns the whole form. */
  readonly field?: string | undefined;
  readonly text: string;
};

/** Errors and the pending state of one form. */
export type FormState = {
  readonly errors: Accessor<readonly FormError[]>;
  readonly pending: Accessor<boolean>;
  errorOf(field: string): string | undefined;
  /** What the domain package refused, before anything is sent. */
  refuseFields(fields: Readonly<Record<string, string>>): void;
  fail(failure: Failure): void;
  /** Runs one sending at a time: a second click does nothing twice. */
  send(event: Event, work: () => Promise<void>): void;
};

export function createForm(): FormState {
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [pending, setPending] = createSignal(false);
  const refuseFields = (fields: Readonly<Record<string, string>>) =>
    setErrors(
      Object.entries(fields).map(([field, rule]) => ({ field, text: fieldError(field, rule) })),
    );
  return {
    errors,
    pending,
    errorOf: (field) => errors().find((error) => error.field === field)?.text,
    refuseFields,
    fail(failure) {
      if (failure.kind === 'refused' && failure.refusal.code === 'invalidInput') {
        refuseFields(failure.refusal.fields);
      } else {
        setErrors([{ text: explain(failure) }]);
      }
    },
    send(event, work) {
      event.preventDefault();
      if (pending()) return;
      setErrors([]);
      setPending(true);
      void work().finally(() => setPending(false));
    },
  };
}
