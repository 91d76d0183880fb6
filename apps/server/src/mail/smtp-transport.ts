import nodemailer from 'nodemailer';
import { type Mail, MailRefused, type Transport } from './mail.ts';

/** A mail server that says nothing must not hold a worker: limits in seconds, where the library's are minutes. */
const patience = {
  dnsTimeout: 5_000,
  connectionTimeout: 5_000,
  greetingTimeout: 5_000,
  socketTimeout: 15_000,
  /** For the whole of one mail: one that says a word now and then is never silent for long. */
  wholeMs: 60_000,
};
export type Patience = typeof patience;

/** As many mails under way at once; a connection is used again, because greeting and TLS cost more than a mail. */
const pool = { pool: true, maxConnections: 4, maxMessages: 100, maxRequeues: 1 } as const;

export type Sender = { readonly name: string; readonly address: string; readonly domain: string };

export function makeSmtpTransport(
  smtpUrl: string,
  from: Sender,
  { wholeMs, ...limits }: Patience = patience,
): Transport {
  const transporter = nodemailer.createTransport({ url: smtpUrl, ...pool, ...limits });
  return {
    async send(mail) {
      try {
        const signal = AbortSignal.timeout(wholeMs);
        await transporter.sendMail({ ...asMessage(mail, from), signal });
      } catch (error) {
        if (isLastWord(error)) throw new MailRefused('refused for good', { cause: error });
        throw error;
      }
    },
    close: () => transporter.close(),
  };
}

/** Addresses as objects: as text they would be read as lists. */
function asMessage({ id, to, language, subject, text, html }: Mail, from: Sender) {
  return {
    from: { name: from.name, address: from.address },
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId: `<${id}@${from.domain}>`,
    // Nobody's holiday notice answers a machine.
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': language,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const authenticationRequired = 530;

/**
 * The mail server's last word on this mail. What it says against us (its greeting, our login) is mended by
 * whoever runs it, and the mail goes out then.
 */
function isLastWord(error: unknown): boolean {
  if (!(error instanceof Error) || !('permanent' in error) || !('code' in error)) return false;
  if ('responseCode' in error && error.responseCode === authenticationRequired) return false;
  return error.permanent === true && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE');
}
