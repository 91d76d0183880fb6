import type { TenantView } from '../session.ts';
import { languageNames } from '../words/language-names.ts';
import { accountWords, language, words } from '../words/words.ts';

export type Topic = {
  readonly href: string;
  readonly name: string;
  readonly line: (tenant: TenantView) => string;
  /** The line is an address, which no language turns around. */
  readonly leftToRight?: true;
};

/** Every screen of «Mon compte», in the order they are wanted. */
export function accountTopics(): readonly Topic[] {
  const { account } = accountWords();
  const { shell } = words();
  return [
    {
      href: '/compte/adresse',
      name: account.email,
      line: ({ email }) => email,
      leftToRight: true,
    },
    { href: '/compte/mot-de-passe', name: account.password, line: () => account.passwordLine },
    { href: '/compte/appareils', name: account.devices, line: () => account.devicesLine },
    { href: '/compte/activite', name: account.activity, line: () => account.activityLine },
    { href: '/compte/donnees', name: account.data, line: () => account.dataLine },
    { href: '/compte/langue', name: account.language, line: () => languageNames[language()] },
    {
      href: '/conditions',
      name: shell.terms,
      line: ({ termsPending }) => (termsPending ? account.termsPending : account.termsAccepted),
    },
    { href: '/compte/oublier', name: account.forget, line: () => account.forgetLine },
    { href: '/compte/fermer', name: account.close, line: () => account.closeLine },
  ];
}
