import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type MiddlewareHandler } from 'hono';
import type { DevMailbox, KeptMail } from '../mail/dev-mailbox.ts';
import { escapeHtml } from '../mail/escape-html.ts';
import { isLoopback } from '../throttle/peer.ts';

const style = `:root{color-scheme:light dark}
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
article{margin:1.5rem 0;padding:1rem 1.25rem;border:1px solid #8886;border-radius:.75rem}
h2{margin:0;font-size:1.15rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
iframe{width:100%;height:24rem;border:1px solid #8886;border-radius:.5rem;background:#fff}
time{opacity:.75}`;

/** Mails of a machine without a mail server: only for whoever sits at this machine. */
export function mailboxPage(mailbox: DevMailbox): Hono {
  return new Hono()
    .use('/dev/mailbox*', thisMachineOnly)
    .use('/dev/mailbox/*', thisMachineOnly)
    .get('/dev/mailbox', (http) => http.html(renderPage(mailbox.list())))
    .get('/dev/mailbox.css', (http) => http.body(style, 200, { 'Content-Type': 'text/css' }))
    .get('/dev/mailbox.json', (http) => http.json(mailbox.list()))
    .get('/dev/mailbox/:id', (http) => {
      const mail = mailbox.list().find(({ id }) => id === http.req.param('id'));
      if (mail === undefined) return http.text('', 404);
      return http.html(mail.html, 200, {
        // As a mail program would show it: its own style, and nothing that runs or is fetched.
        'Content-Security-Policy':
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups",
      });
    });
}

const thisMachineOnly: MiddlewareHandler = async (http, next) => {
  const forwarded = Object.keys(http.req.header()).some((name) =>
    /^(x-forwarded-|forwarded$|via$|x-real-ip$)/.test(name),
  );
  if (forwarded || !isLoopback(getConnInfo(http).remote.address ?? '')) return http.text('', 404);
  await next();
  http.header('Cache-Control', 'no-store');
};

function renderPage(mails: readonly KeptMail[]): string {
  const body =
    mails.length === 0 ? '<p>Aucun mail pour l’instant.</p>' : mails.map(renderMail).join('\n');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="3">
<title>Boîte de développement (${mails.length})</title>
<link rel="stylesheet" href="/dev/mailbox.css">
</head>
<body>
<h1>Boîte de développement</h1>
<p>Les mails arrivent ici, et nulle part ailleurs. La page se met à jour seule.</p>
${body}
</body>
</html>
`;
}

function renderMail({ id, at, to, subject, text }: KeptMail): string {
  const linked = escapeHtml(text).replace(/^https?:\/\/\S+$/gm, '<a href="$&">$&</a>');
  return `<article>
<h2>${escapeHtml(subject)}</h2>
<p>À ${escapeHtml(to)}, <time datetime="${at}">${at}</time></p>
<pre>${linked}</pre>
<details><summary>Partie HTML</summary><iframe src="/dev/mailbox/${encodeURIComponent(id)}" title="Partie HTML"></iframe></details>
</article>`;
}
