import type { AccountTokenPurpose } from '@monlogement27/db';
import type { Block, MailContent, Writer } from './content.ts';
import { isolate } from './isolate.ts';
import { tellMoment } from './tell-time.ts';
import { wordsIn } from './words/words-in.ts';

const paths: Readonly<Record<AccountTokenPurpose, string>> = {
  passwordReset: '/mot-de-passe/nouveau',
  emailChange: '/adresse/confirmer',
  emailUndo: '/adresse/annuler',
};

type TokenLink = {
  readonly purpose: AccountTokenPurpose;
  readonly token: string;
  readonly expiresAt: Date;
};

/**
 * One link, used once: a new password, a new address to confirm, or a change to undo. The former address does
 * not learn the new one.
 */
export function tokenMail(
  { landlord, publicUrl: { origin }, language }: Writer,
  { purpose, token, expiresAt }: TokenLink,
): MailContent {
  const words = wordsIn(language);
  const { subject, told, link, why } = words[purpose];
  const calm: Block[] =
    purpose === 'emailUndo' ? [{ kind: 'paragraph', text: words.emailUndo.calm }] : [];
  // A time, not a length: the mail may have waited for its mail server.
  const until = tellMoment(expiresAt, words, landlord.timeZone);
  return {
    language,
    subject,
    preheader: told.join(' '),
    blocks: [
      { kind: 'paragraph', text: words.greeting },
      { kind: 'paragraph', text: told.join(' ') },
      ...calm,
      { kind: 'link', ...link, url: `${origin}${paths[purpose]}#${token}` },
      { kind: 'paragraph', text: words.once },
      { kind: 'facts', rows: [{ label: words.validUntil, value: until }] },
    ],
    why: why(isolate(landlord.name, words)),
  };
}
