import type { Landlord } from '@monlogement27/landlord';
import type { Env } from '../env.ts';
import type { Letter } from './layout.ts';
import type { NoticeJob, NoticeKind } from './queue.ts';

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
  accountTakenOver: {
    subject: 'Votre compte a changé de mains',
    text: 'Un code reçu par courrier vient d’ouvrir un nouveau compte à la place du vôtre.',
  },
  accountClosed: {
    subject: 'Votre compte est fermé',
    text: 'Votre compte vient d’être fermé.',
  },
  emailChangeUndone: {
    subject: 'Votre adresse est rétablie',
    text: 'Le changement d’adresse de votre compte est annulé. Choisissez un nouveau mot de passe.',
  },
  addressInUse: {
    subject: 'Votre adresse a déjà un compte',
    text: 'Quelqu’un a voulu utiliser votre adresse pour un autre compte. Rien n’a changé.',
  },
  idleWarning: {
    subject: 'Votre compte va être fermé',
    text: 'Votre compte n’a pas servi depuis deux ans. Il sera fermé dans 60 jours. Pour le garder, connectez-vous.',
  },
  idleClosed: {
    subject: 'Votre compte est fermé',
    text: 'Votre compte n’a pas servi depuis deux ans. Il vient d’être fermé.',
  },
};

/** Tells an owner what happened to the account; carries no token. */
export function noticeMail(
  { name, office }: Landlord,
  { publicUrl }: Pick<Env, 'publicUrl'>,
  { notice }: Pick<NoticeJob, 'notice'>,
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
