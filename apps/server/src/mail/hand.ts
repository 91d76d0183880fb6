import { type Email, normalizeEmail } from '@monlogement27/domain';
import type { Deps } from '../deps.ts';
import type { MailContent } from './content.ts';
import { MailRefused, type Transport } from './mail.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

export type DeliverDeps = Pick<Deps, 'db' | 'env' | 'log' | 'landlord' | 'enqueueMail'>;

/** Sent, or refused for good; what may go better later throws. */
export async function hand(
  { log, landlord }: DeliverDeps,
  transport: Transport,
  { id, to, content }: { id: string; to: string; content: MailContent },
): Promise<'sent' | 'refused'> {
  const mail = {
    id,
    to: addressOf(to),
    language: content.language,
    subject: content.subject,
    text: renderText(landlord, content),
    html: renderHtml(landlord, content),
  };
  const outcome = await transport.send(mail).then(
    () => 'sent' as const,
    (error: unknown) => {
      if (error instanceof MailRefused) return 'refused' as const;
      throw error;
    },
  );
  log.info({ event: `mail.${outcome}`, mailId: id }, 'mail settled');
  return outcome;
}

/** Checked once more on its way out: the database is the last place an address could have come from. */
function addressOf(stored: string): Email {
  const parsed = normalizeEmail(stored);
  if (!parsed.ok) throw new Error('A stored address is none');
  return parsed.value;
}
