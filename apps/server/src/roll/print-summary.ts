import { formatReference, normalizeClientNumber } from '@monlogement27/domain';
import { count, optional, section } from '../office/lines.ts';
import { explainGone, goneTooMany } from './gone-guard.ts';
import type { LetterReason } from './letter-reasons.ts';
import type { BadRowReason } from './parse-row.ts';
import type { Listed, RollSummary } from './summary.ts';

const badRowWords: Record<BadRowReason, string> = {
  tooFewColumns: 'il manque des colonnes',
  tooManyColumns: 'il y a trop de colonnes (un séparateur dans un texte ?)',
  noReference: 'sans référence',
  referenceNotANumber: 'la référence n’est pas un nombre',
  referenceOnlyZeros: 'la référence n’a que des zéros',
  referenceTooLong: 'la référence a plus de 8 chiffres',
  noName: 'sans nom',
  nameTooLong: 'le nom est trop long',
  impossibleBirthDate: 'la date de naissance n’existe pas',
  twoDigitYear: 'l’année de naissance n’a que deux chiffres',
  birthDateInFuture: 'la date de naissance est dans le futur',
  impossibleExitDate: 'la date de sortie n’existe pas',
  personIdTooLong: 'l’identifiant de la personne est trop long',
};

const letterWords: Record<LetterReason, string> = {
  birthDateUnknown: 'date de naissance inconnue',
  cutName: 'nom peut-être coupé par l’export',
  initial: 'initiale au lieu d’un nom',
  lostCharacter: 'caractère perdu (« ? »)',
  noFirstName: 'sans prénom',
};

/** The summary in French, one line each; lines that say «0» are kept where their absence would worry. */
export function printSummary(summary: RollSummary, { done }: { done: boolean }): string {
  const lines = [
    done ? 'Import terminé.' : 'Vérification : rien n’a changé. Un import donnerait :',
    count('lignes lues', summary.read),
    count('nouveaux locataires', summary.added),
    count('modifiés', summary.changed, changes(summary)),
    count('inchangés', summary.unchanged),
    count('partis (absents du fichier)', summary.gone),
    count('revenus', summary.returned),
    ...optional('gardés malgré une ligne refusée sous leur numéro', summary.held),
    ...optional('locataires de démonstration retirés', summary.demoGone),
    count('au fichier, dont en place aujourd’hui', summary.onRoll, String(summary.current)),
    count('inscription par courrier seulement', summary.letterOnly),
    ...letterReasons(summary.letterReasons),
    ...optional('lignes en double', summary.duplicates),
    ...optional('lignes réunies (même personne)', summary.merged),
    ...optional('adresses e-mail illisibles, laissées de côté', summary.emailsDropped),
    ...optional('dates d’entrée illisibles, laissées de côté', summary.entryDatesDropped),
    ...summary.missingColumns.map((name) => `  colonne absente du fichier : ${name}`),
    ...section(
      'Lignes refusées',
      summary.bad,
      ({ line, reason }) => `ligne ${line} : ${badRowWords[reason]}`,
    ),
    ...section(
      'Nouveaux locataires qui sont peut-être des anciens, sans que l’on sache lequel',
      summary.contested,
      ({ line, clientNumber }) => `ligne ${line} : référence ${reference(clientNumber)}`,
    ),
    ...section('Déménagements possibles, à confirmer (account move)', all(summary.moves), (move) =>
      [
        `${move.lastNames[0] ?? ''} ${move.firstNames} : de ${reference(move.fromNumber)}`,
        `(${move.fromTenantId}${move.hasAccount ? ', avec un compte' : ''})`,
        `à ${reference(move.toNumber)} (${move.toTenantId})`,
      ].join(' '),
    ),
    ...(!done && goneTooMany(summary)
      ? ['', `Attention : ${explainGone(summary)} Un import sera refusé sans --force.`]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function changes({ renamed, redated }: RollSummary): string {
  return [
    ...(renamed === 0 ? [] : [`${renamed} de nom`]),
    ...(redated === 0 ? [] : [`${redated} de date de naissance`]),
  ].join(', ');
}

function letterReasons(reasons: RollSummary['letterReasons']): string[] {
  return Object.entries(letterWords).flatMap(([reason, words]) =>
    optional(`  ${words}`, reasons[reason] ?? 0),
  );
}

function all<Item>(items: Item[]): Listed<Item> {
  return { total: items.length, first: items };
}

function reference(clientNumber: string): string {
  const number = normalizeClientNumber(clientNumber);
  return number.ok ? formatReference(number.value) : clientNumber;
}
