import type { RollSummary } from './summary.ts';

type Gone = Pick<RollSummary, 'currentBefore' | 'currentGone'>;

/** Past this share the file is more likely half a file than half the town moving out. */
const mostGone = 0.2;

export function goneTooMany({ currentBefore, currentGone }: Gone): boolean {
  return currentGone > currentBefore * mostGone;
}

export function explainGone({ currentBefore, currentGone }: Gone): string {
  const share = Math.round((100 * currentGone) / currentBefore);
  return `${currentGone} des ${currentBefore} locataires en place (${share} %) ne figurent pas dans le fichier.`;
}
