import type { Landlord } from '@monlogement27/landlord';
import type { Letter } from './layout.ts';

/** For the owner of an address with which somebody registers once more; no answer on the screen tells. */
export function accountExistsMail(
  landlord: Landlord,
  { publicUrl }: { readonly publicUrl: URL },
): Letter {
  const { origin } = publicUrl;
  return {
    subject: 'Vous avez déjà un compte',
    blocks: [
      { kind: 'paragraph', text: 'Bonjour,' },
      {
        kind: 'paragraph',
        text: 'Une inscription a été demandée avec cette adresse. Cette adresse a déjà un compte : il n’y a rien à activer.',
      },
      {
        kind: 'link',
        before: 'Pour vous connecter',
        label: 'merci de cliquer ici',
        url: `${origin}/connexion`,
      },
      {
        kind: 'link',
        before: 'Si vous avez perdu votre mot de passe',
        label: 'merci de cliquer ici',
        url: `${origin}/mot-de-passe-perdu`,
      },
      {
        kind: 'paragraph',
        text: 'Ce message a été généré automatiquement, merci de ne pas y répondre.',
      },
    ],
    why: `Vous recevez ce mail car cette adresse est celle d’un compte chez ${landlord.name}. Si ce n’est pas vous qui vous inscrivez, ne faites rien : votre compte n’a pas changé.`,
  };
}
