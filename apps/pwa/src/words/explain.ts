import type { Refusal } from '@monlogement27/domain';
import type { Failure } from '../api.ts';
import { timeOf } from './format.ts';
import { laterWordsIfAny, words } from './words.ts';

/** One failure in the tenant's words. */
export function explain(failure: Failure): string {
  switch (failure.kind) {
    case 'unreachable':
      return words().failures.unreachable;
    case 'outdated':
      return words().update.required;
    case 'fault':
      return words().failures.fault;
    case 'refused':
      return explainRefusal(failure.refusal);
  }
}

/** What is wrong with one field; a rule without a sentence of its own gets the field's general one. */
export function explainField(field: string, rule: string): string {
  const errors: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...words().fieldErrors,
    ...laterWordsIfAny()?.laterFieldErrors,
  };
  const sentences = errors[field];
  return sentences?.[rule] ?? sentences?.['general'] ?? words().refusals.invalidInput;
}

function explainRefusal(refusal: Refusal): string {
  const { refusals, failures } = words();
  const sentence = refusals[refusal.code];
  switch (refusal.code) {
    case 'identityNotMatched':
      return `${sentence} ${failures.caseNumber(refusal.caseNumber)}`;
    case 'tooManyAttempts':
    case 'resendTooSoon':
      return `${sentence} ${failures.retryAt(timeOf(refusal.retryAt))}`;
    default:
      return sentence;
  }
}
