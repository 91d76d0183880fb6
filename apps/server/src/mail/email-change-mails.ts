import type { Landlord } from '@monlogement27/landlord';
import type { Letter } from './layout.ts';

type Link = { readonly publicUrl: URL; readonly token: string };

/** To the new address: nothing changes before somebody confirms there. */
export function emailChangeMail({ name }: Landlord, { publicUrl, token }: Link): Letter {
  return {
    subject: 'Confirmez votre nouvelle adresse',
    blocks: [
      { kind: 'paragraph', text: 'Bonjour,' },
      {
        kind: 'link',
        before: 'Pour confirmer cette adresse',
        label: 'merci de cliquer ici',
        url: `${publicUrl.origin}/adresse/confirmer#${token}`,
      },
      { kind: 'paragraph', text: 'Ce lien fonctionne une seule fois.' },
    ],
    why: `Vous recevez ce mail car un compte chez ${name} demande à utiliser cette adresse. Si ce n’est pas vous, ne faites rien : sans vous, rien ne changera.`,
  };
}

/** To the former address, which does not learn the new one. */
export function emailUndoMail({ name }: Landlord, { publicUrl, token }: Link): Letter {
  return {
    subject: 'Votre adresse a changé',
    blocks: [
      { kind: 'paragraph', text: 'Bonjour,' },
      {
        kind: 'paragraph',
        text: 'L’adresse de votre compte a changé. Si c’est vous, vous n’avez rien à faire.',
      },
      {
        kind: 'link',
        before: 'Si ce n’est pas vous, pour annuler ce changement',
        label: 'merci de cliquer ici',
        url: `${publicUrl.origin}/adresse/annuler#${token}`,
      },
      { kind: 'paragraph', text: 'Ce lien fonctionne pendant 7 jours.' },
    ],
    why: `Vous recevez ce mail car cette adresse était celle de votre compte chez ${name}.`,
  };
}
