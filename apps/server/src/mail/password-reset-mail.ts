import type { Landlord } from '@monlogement27/landlord';
import type { Letter } from './layout.ts';

/** «Perte du mot de passe»: one link, one hour. */
export function passwordResetMail(
  landlord: Landlord,
  { publicUrl, token }: { readonly publicUrl: URL; readonly token: string },
): Letter {
  return {
    subject: 'Perte du mot de passe',
    blocks: [
      { kind: 'paragraph', text: 'Bonjour,' },
      {
        kind: 'link',
        before: 'Pour choisir un nouveau mot de passe',
        label: 'merci de cliquer ici',
        url: `${publicUrl.origin}/mot-de-passe/nouveau#${token}`,
      },
      { kind: 'paragraph', text: 'Ce lien fonctionne pendant 1 heure, une seule fois.' },
      {
        kind: 'paragraph',
        text: 'Ce message a été généré automatiquement, merci de ne pas y répondre.',
      },
    ],
    why: `Vous recevez ce mail car un nouveau mot de passe a été demandé pour votre compte chez ${landlord.name}. Si ce n’est pas vous, ne faites rien : votre mot de passe n’a pas changé.`,
  };
}
