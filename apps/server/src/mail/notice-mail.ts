import type { Landlord } from '@monlogement27/landlord';
import type { Env } from '../env.ts';
import type { Letter } from './layout.ts';
import type { NoticeKind } from './queue.ts';

const words: Record<NoticeKind, { subject: string; text: string }> = {
  newDevice: {
    subject: 'Connexion depuis un nouvel appareil',
    text: 'Votre compte vient d’être ouvert sur un appareil que nous ne connaissons pas.',
  },
  passwordChanged: {
    subject: 'Votre mot de passe a changé',
    text: 'Le mot de passe de votre compte vient d’être changé.',
  },
  passwordReset: {
    subject: 'Votre mot de passe a changé',
    text: 'Un nouveau mot de passe vient d’être choisi pour votre compte. Tous les appareils ont été déconnectés.',
  },
};

/** Tells an owner what happened to the account; carries no token. */
export function noticeMail(
  { name, office }: Landlord,
  { publicUrl }: Pick<Env, 'publicUrl'>,
  notice: NoticeKind,
): Letter {
  const { subject, text } = words[notice];
  return {
    subject,
    blocks: [
      { kind: 'paragraph', text: 'Bonjour,' },
      { kind: 'paragraph', text: `${text} Si c’est vous, vous n’avez rien à faire.` },
      {
        kind: 'link',
        before: 'Si ce n’est pas vous, changez tout de suite votre mot de passe',
        label: 'merci de cliquer ici',
        url: `${publicUrl.origin}/mot-de-passe-perdu`,
      },
      { kind: 'paragraph', text: `Vous pouvez aussi nous appeler : ${office.phone}.` },
    ],
    why: `Vous recevez ce mail car cette adresse est celle de votre compte chez ${name}.`,
  };
}
