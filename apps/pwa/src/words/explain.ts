import type { Refusal } from '@monlogement27/domain';
import type { Failure } from '../api.ts';
import { fault, refusals, timeOf, typographic, unreachable } from './fr.ts';

/** One failure in the tenant's words. */
export function explain(failure: Failure): string {
  return typographic(sentenceFor(failure));
}

function sentenceFor(failure: Failure): string {
  switch (failure.kind) {
    case 'unreachable':
      return unreachable;
    case 'fault':
      return fault;
    case 'refused':
      return explainRefusal(failure.refusal);
  }
}

function explainRefusal(refusal: Refusal): string {
  const sentence = refusals[refusal.code];
  switch (refusal.code) {
    case 'identityNotMatched':
      return `${sentence} Donnez ce numéro de dossier : ${refusal.caseNumber}.`;
    case 'tooManyAttempts':
    case 'resendTooSoon':
      return `${sentence} Essayez à partir de ${timeOf(refusal.retryAt)}.`;
    default:
      return sentence;
  }
}
