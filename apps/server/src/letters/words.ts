import { day } from '@monlogement27/domain';
import type { Landlord } from '@monlogement27/landlord';
import { plus } from '../clock.ts';

/** The letters of one printing. */
export type Printing = {
  readonly landlord: Landlord;
  readonly publicUrl: URL;
  readonly now: Date;
  readonly expiresAt: Date;
};

/** All that every letter of one printing says; sentences of 12 words at most, one idea each. */
export function letterWords({ landlord, publicUrl, now, expiresAt }: Printing) {
  const { accountName, legalName, office, timeZone, website } = landlord;
  return {
    sender: [...office.address],
    referenceLabel: 'RÉFÉRENCE À RAPPELER',
    date: `Le ${longDate(now, timeZone)}`,
    subject: 'Votre code pour ouvrir votre compte',
    greeting: 'Bonjour,',
    introduction: `Voici votre code personnel. Il ouvre votre compte « ${accountName} ».`,
    codeLabel: 'Votre code personnel',
    codeHint: 'Ce code n’a ni lettre O, ni lettre I, ni lettre L.',
    scanAlternative: 'Image à scanner. Elle ouvre la page d’inscription et remplit votre code.',
    stepsTitle: 'Comment faire ?',
    steps: [
      {
        lead: 'Scannez l’image carrée avec votre téléphone.',
        rest: `Ou tapez sur internet : ${publicUrl.host}/courrier`,
      },
      {
        lead: 'Donnez votre numéro de client et votre code personnel.',
        rest: 'Votre numéro de client est la référence à rappeler.',
      },
      {
        lead: 'Choisissez votre adresse e-mail et un mot de passe.',
        rest: 'Nous vous envoyons un mail pour terminer.',
      },
    ],
    validity: `Ce code fonctionne une fois, jusqu’au ${lastDay(expiresAt, timeZone)}.`,
    secrecy: 'Gardez-le pour vous. Nous ne vous le demanderons jamais.',
    unaskedTitle: 'Vous n’avez pas demandé ce courrier ?',
    unasked: 'Sans ce code, rien ne change. Déchirez ce courrier, ou appelez-nous.',
    helpTitle: 'Une question ?',
    phone: office.phone,
    hours: [...office.openingHours.fr],
    footer: `${legalName} · ${new URL(website).host}`,
  };
}

export type LetterWords = ReturnType<typeof letterWords>;

/** The last one on which the code works until midnight. */
export function lastDay(expiresAt: Date, timeZone: string): string {
  return longDate(plus(expiresAt, -day), timeZone);
}

function longDate(at: Date, timeZone: string): string {
  return at
    .toLocaleDateString('fr-FR', { timeZone, dateStyle: 'long' })
    .replace(/^1 /, '1er ')
    .replaceAll(' ', '\u00a0');
}
