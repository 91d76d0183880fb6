import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Failure } from '../api.ts';
import { explain, explainField } from '../words/explain.ts';

export type FormError = {
  /** The id of the field it belongs to; absent for what concerns the whole form. */
  readonly field?: string | undefined;
  readonly text: string;
};

/** What went wrong, before any language says it. */
type Problem = { readonly field: string; readonly rule: string } | { readonly failure: Failure };

/** Errors and the pending state of one form. */
export type FormState = {
  /** In the language on the screen. */
  readonly errors: Accessor<readonly FormError[]>;
  /** Anew with every refusal, and not with a change of language. */
  readonly problems: Accessor<readonly Problem[]>;
  readonly pending: Accessor<boolean>;
  /** What could not be sent for want of a network: the words on the button that sends it. */
  readonly unsent: Accessor<string | undefined>;
  errorOf(field: string): string | undefined;
  /** What the domain package refused, before anything is sent. */
  refuseFields(fields: Readonly<Record<string, string>>): void;
  fail(failure: Failure): void;
  /** Runs one sending at a time: a second click does nothing twice. */
  send(event: SubmitEvent, work: () => Promise<void>): void;
};

export function createForm(): FormState {
  const [problems, setProblems] = createSignal<readonly Problem[]>([]);
  const [pending, setPending] = createSignal(false);
  const [unsent, setUnsent] = createSignal<string>();
  let button = '';
  const errors = createMemo(() => problems().map(told));
  const refuseFields = (fields: Readonly<Record<string, string>>) =>
    setProblems(Object.entries(fields).map(([field, rule]) => ({ field, rule })));
  return {
    errors,
    problems,
    pending,
    unsent,
    errorOf: (field) => errors().find((error) => error.field === field)?.text,
    refuseFields,
    fail(failure) {
      if (failure.kind === 'unreachable') {
        setUnsent(button);
      } else if (failure.kind === 'refused' && failure.refusal.code === 'invalidInput') {
        refuseFields(failure.refusal.fields);
      } else {
        setProblems([{ failure }]);
      }
    },
    send(event, work) {
      event.preventDefault();
      if (pending()) return;
      setProblems([]);
      setUnsent(undefined);
      button = event.submitter?.textContent ?? '';
      setPending(true);
      void work().finally(() => setPending(false));
    },
  };
}

function told(problem: Problem): FormError {
  if ('failure' in problem) return { text: explain(problem.failure) };
  return { field: problem.field, text: explainField(problem.field, problem.rule) };
}
