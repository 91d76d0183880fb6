import type { KeptMail } from '../mail/dev-mailbox.ts';
import { escapeHtml } from '../mail/escape-html.ts';

const mostShown = 30;

export const mailboxStyle = `:root{color-scheme:light dark}
body{max-width:72rem;margin:2rem auto;padding:0 1rem;background:light-dark(#faf5ec,#1b1916);color:light-dark(#26221b,#f3ece0);font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.5rem}
a{color:light-dark(#1f6b46,#7fd0a2)}
details{margin:0 0 1rem;border:1px solid #8886;border-radius:.75rem;background:light-dark(#fffdf8,#25221d)}
summary{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.75rem 1.25rem;cursor:pointer}
summary b{flex:1 1 16rem;font-size:1.125rem;text-align:left}
summary span,h2,.empty{opacity:.75}
.parts{display:grid;gap:1rem;padding:0 1.25rem 1.25rem}
h2{margin:0 0 .5rem;font-size:1rem;font-weight:400}
pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;unicode-bidi:plaintext}
iframe{box-sizing:border-box;width:100%;height:44rem;border:1px solid #8886;border-radius:.5rem;resize:vertical}
@media (min-width:60rem){.parts{grid-template-columns:5fr 6fr}}
`;

/** Only a new mail changes the page: what is being read stays open and where it is. */
export const mailboxScript = `const shown = document.body.dataset.newest;
setInterval(async () => {
  const answer = await fetch('/dev/mailbox.newest').catch(() => undefined);
  if (answer?.ok && (await answer.text()) !== shown) location.reload();
}, 1000);
`;

/** The newest mail open, each in both parts; the links of the text part can be clicked. */
export function renderMailbox(mails: readonly KeptMail[]): string {
  const shown = mails.slice(0, mostShown);
  const articles = shown.map((mail, nth) => renderMail(mail, nth === 0)).join('\n');
  const rest = mails.length - shown.length;
  const older = rest > 0 ? `<p class="empty">Plus ${rest} plus anciens, dans DATA_DIR.</p>` : '';
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Boîte de développement (${mails.length})</title>
<link rel="stylesheet" href="/dev/mailbox.css">
<script defer src="/dev/mailbox.js"></script>
<noscript><meta http-equiv="refresh" content="3"></noscript>
</head>
<body data-newest="${escapeHtml(mails[0]?.id ?? '')}">
<h1>Boîte de développement</h1>
<p>Les mails arrivent ici, et nulle part ailleurs. La page se met à jour seule.</p>
${articles || '<p class="empty">Aucun mail pour l’instant.</p>'}
${older}
</body>
</html>
`;
}

function renderMail({ id, at, to, language, subject, text }: KeptMail, open: boolean): string {
  const linked = escapeHtml(text).replace(
    /^https?:\/\/\S+$/gm,
    '<a href="$&" target="_blank" rel="noopener">$&</a>',
  );
  const when = new Date(at).toLocaleString('fr-FR', { dateStyle: 'medium', timeStyle: 'medium' });
  const name = new Intl.DisplayNames(['fr'], { type: 'language' }).of(language) ?? language;
  return `<details${open ? ' open' : ''}>
<summary><b lang="${language}" dir="auto">${escapeHtml(subject)}</b><span>À ${escapeHtml(to)}</span><span>en ${name}</span><time datetime="${at}">${when}</time></summary>
<div class="parts">
<section><h2>Texte</h2><pre lang="${language}" dir="auto">${linked}</pre></section>
<section><h2>HTML</h2><iframe loading="lazy" src="/dev/mailbox/${encodeURIComponent(id)}" title="${escapeHtml(subject)}"></iframe></section>
</div>
</details>`;
}
