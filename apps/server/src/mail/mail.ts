import type { Email, Language } from '@monlogement27/domain';

/** One mail, rendered. `id` makes the Message-ID: a mail sent twice is the same mail. */
export type Mail = {
  readonly id: string;
  readonly to: Email;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** Hands a mail over. Throws `MailRefused` where trying again is useless, anything else where it is not. */
export type Transport = { send(mail: Mail): Promise<void>; close(): void };

/** The mail server refused for good. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}
