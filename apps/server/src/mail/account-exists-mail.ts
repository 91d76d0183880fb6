import type { MailContent, Writer } from './content.ts';
import { isolate } from './isolate.ts';
import { wordsIn } from './words/words-in.ts';

/** For the owner of an address with which somebody registers once more; no answer on the screen tells. */
export function accountExistsMail({
  landlord,
  publicUrl: { origin },
  language,
}: Writer): MailContent {
  const words = wordsIn(language);
  const { subject, told, signIn, lost, why } = words.accountExists;
  return {
    language,
    subject,
    preheader: told.join(' '),
    blocks: [
      { kind: 'paragraph', text: words.greeting },
      { kind: 'paragraph', text: told.join(' ') },
      { kind: 'link', ...signIn, url: `${origin}/connexion` },
      { kind: 'link', ...lost, url: `${origin}/mot-de-passe-perdu` },
    ],
    why: why(isolate(landlord.name, words)),
  };
}
