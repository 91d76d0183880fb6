import { Hono } from 'hono';
import type { DevMailbox } from '../mail/dev-mailbox.ts';
import { mailboxScript, mailboxStyle, renderMailbox } from './render-mailbox.ts';
import { thisMachineOnly } from './this-machine-only.ts';

/**
 * As a mail program would show it: its own style, nothing that runs or is fetched, and links that open a
 * page of their own.
 */
const framed = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

/** Mails of a machine without a mail server: only for whoever sits at this machine. */
export function mailboxPage(mailbox: DevMailbox): Hono {
  return new Hono()
    .use('/dev/mailbox*', thisMachineOnly)
    .use('/dev/mailbox/*', thisMachineOnly)
    .get('/dev/mailbox', (http) => http.html(renderMailbox(mailbox.list())))
    .get('/dev/mailbox.css', (http) => http.body(mailboxStyle, 200, { 'Content-Type': 'text/css' }))
    .get('/dev/mailbox.js', (http) =>
      http.body(mailboxScript, 200, { 'Content-Type': 'text/javascript' }),
    )
    .get('/dev/mailbox.newest', (http) => http.text(mailbox.list()[0]?.id ?? ''))
    .get('/dev/mailbox.json', (http) => http.json(mailbox.list()))
    .get('/dev/mailbox/:id', (http) => {
      const mail = mailbox.list().find(({ id }) => id === http.req.param('id'));
      if (mail === undefined) return http.text('', 404);
      const html = mail.html.replace('<head>', '<head><base target="_blank">');
      return http.html(html, 200, { 'Content-Security-Policy': framed });
    });
}
