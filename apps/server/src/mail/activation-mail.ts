import { hour, linkLifetime } from '@monlogement27/domain';
import type { MailContent, Writer } from './content.ts';
import { isolate } from './isolate.ts';
import { tellHours } from './tell-time.ts';
import { wordsIn } from './words/words-in.ts';

/** «Activation de votre compte», in the guide's words. Both links carry one token: two doors to one activation. */
export function activationMail(
  { landlord, publicUrl: { origin }, language }: Writer,
  { token }: { readonly token: string },
): MailContent {
  const words = wordsIn(language);
  const { subject, preheader, web, mobile, lifetime, password, why } = words.activation;
  return {
    language,
    subject,
    preheader,
    blocks: [
      { kind: 'paragraph', text: words.greeting },
      { kind: 'link', ...web, url: `${origin}/activation#${token}` },
      { kind: 'link', ...mobile, url: `${origin}/mobile/activation#${token}` },
      { kind: 'paragraph', text: `${lifetime(tellHours(linkLifetime / hour, words))} ${password}` },
    ],
    why: why(isolate(landlord.name, words)),
  };
}
