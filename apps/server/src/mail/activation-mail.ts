import type { Landlord } from '@monlogement27/landlord';
import type { Letter } from './layout.ts';

/** «Activation de votre compte», in the guide's words. Both links carry one token: two doors to one activation. */
export function activationMail(
  landlord: Landlord,
  { publicUrl, token }: { readonly publicUrl: URL; readonly token: string },
): Letter {
  const { origin } = publicUrl;
  return {
    subject: 'Activation de votre compte',
    blocks: [
      { kind: 'paragraph', text: 'Bonjour,' },
      {
        kind: 'link',
        before: 'Pour activer votre compte depuis l’extranet',
        label: 'merci de cliquer ici',
        url: `${origin}/activation#${token}`,
      },
      {
        kind: 'link',
        before: 'Pour activer votre compte depuis votre mobile',
        label: 'merci de cliquer ici',
        url: `${origin}/mobile/activation#${token}`,
      },
      { kind: 'paragraph', text: 'Ces liens fonctionnent pendant 24 heures.' },
      {
        kind: 'paragraph',
        text: 'Ce message a été généré automatiquement, merci de ne pas y répondre.',
      },
    ],
    why: `Vous recevez ce mail car un compte a été demandé avec cette adresse chez ${landlord.name}. Si ce n’est pas vous, ne faites rien : sans vous, ce compte ne sera pas activé.`,
  };
}
