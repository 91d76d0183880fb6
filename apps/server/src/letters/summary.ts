import { count, optional, section } from '../office/lines.ts';
import type { Chosen, Skipped } from './choose.ts';
import { lastDay } from './words.ts';

export type IssueSummary = Chosen & {
  readonly expiresAt: Date;
  /** Where the letters are. */
  readonly file: string;
  readonly wantedFile: string;
};

const mostShown = 100;

const why: Record<Skipped['why'], string> = {
  unreadable: 'n’est ni une référence ni un numéro interne',
  unknown: 'n’est pas au fichier des locataires',
  former: 'a quitté son logement',
};

/** In French, one line each. */
export function printIssueSummary(summary: IssueSummary, timeZone: string): string {
  const { addressees, expiresAt, file, wantedFile } = summary;
  const takeovers = addressees.filter(({ hasAccount }) => hasAccount).length;
  const withoutAddress = addressees.filter(
    ({ postalAddress }) => postalAddress.length === 0,
  ).length;
  const lines = [
    `Courriers prêts : ${file}`,
    ...(file === wantedFile ? [] : [`  (le nom ${wantedFile} n’a pas pu lui être donné)`]),
    count('courriers, à imprimer et à envoyer', addressees.length),
    `           les codes fonctionnent jusqu’au ${lastDay(expiresAt, timeZone)}`,
    '           les codes des courriers d’avant ne fonctionnent plus',
    ...optional('  dont pour qui a déjà un compte : ce courrier permet de le reprendre', takeovers),
    ...optional('  dont sans adresse postale, à remettre en main propre', withoutAddress),
    ...explainChosen(summary),
  ];
  return `${lines.join('\n')}\n`;
}

/** Why nobody is left to write to. */
export function explainNobody(chosen: Chosen): string {
  return ['Aucun courrier à imprimer : rien n’a changé.', ...explainChosen(chosen)].join('\n');
}

function explainChosen({ withAccount, former, skipped }: Chosen): string[] {
  return [
    ...optional('laissés de côté : ils ont déjà un compte', withAccount),
    ...optional('laissés de côté : ils ont quitté leur logement', former),
    ...section(
      'Sans courrier',
      { total: skipped.length, first: skipped.slice(0, mostShown) },
      ({ typed, line, why: reason }) =>
        `${line === undefined ? '' : `ligne ${line} : `}« ${typed.slice(0, 60)} » ${why[reason]}`,
    ),
  ];
}
