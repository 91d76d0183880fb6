import nodemailer from 'nodemailer';
import { type Mail, MailRefused, type Transport } from './mail.ts';

/** A mail server that says nothing must not hold a worker: limits in seconds, where the library's are minutes. */
const limits = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 15_000 };

export type Sender = { readonly name: string; readonly address: string; readonly domain: string };

export function makeSmtpTransport(smtpUrl: string, from: Sender): Transport {
  const transporter = nodemailer.createTransport({ url: smtpUrl, ...limits });
  return {
    async send(mail) {
      try {
        await transporter.sendMail(asMessage(mail, from));
      } catch (error) {
        if (isPermanent(error)) throw new MailRefused('refused for good', { cause: error });
        throw error;
      }
    },
    close: () => transporter.close(),
  };
}

/** Addresses as objects: as text they would be read as lists. */
function asMessage({ id, to, subject, text, html }: Mail, from: Sender) {
  return {
    from: { name: from.name, address: from.address },
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId: `<${id}@${from.domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** The mail server's last word on this mail; a failed login is not about the mail. */
function isPermanent(error: unknown): boolean {
  if (!(error instanceof Error) || !('permanent' in error)) return false;
  return error.permanent === true && !('code' in error && error.code === 'EAUTH');
}
