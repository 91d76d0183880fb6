import type { Landlord } from '@monlogement27/landlord';
import { escapeHtml } from './escape-html.ts';

/** A mail's content, from which the text and the HTML part are both made. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** In the text part the address stands alone on its line: mail programs make such a line a link. */
  | {
      readonly kind: 'link';
      readonly before: string;
      readonly label: string;
      readonly url: string;
    };

/** What a mail says, whoever it goes to. */
export type Letter = {
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** Why this person gets this mail. */
  readonly why: string;
};

export function renderText(landlord: Landlord, { blocks, why }: Letter): string {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text, '']
      : [`${block.before}, ${block.label} :`, block.url, ''],
  );
  return [...lines, '-- ', ...footer(landlord, why), ''].join('\n');
}

export function renderHtml(landlord: Landlord, { subject, blocks, why }: Letter): string {
  const { light, dark } = landlord.colours;
  const body = blocks.map((block) => renderBlock(block)).join('\n');
  const foot = footer(landlord, why)
    .map((line) => escapeHtml(line))
    .join('<br>');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>
body{margin:0;padding:24px 16px;background:${light.ground};color:${light.ink};font:18px/1.5 system-ui,sans-serif}
.sheet{max-width:544px;margin:0 auto;padding:24px;background:${light.surface};border:1px solid ${light.line};border-radius:12px}
h1{margin:0 0 24px;font-size:20px;color:${light.act}}
a{color:${light.act}}
.foot{max-width:544px;margin:16px auto 0;font-size:15px;color:${light.inkSoft}}
@media (prefers-color-scheme:dark){
body{background:${dark.ground};color:${dark.ink}}
.sheet{background:${dark.surface};border-color:${dark.line}}
h1,a{color:${dark.act}}
.foot{color:${dark.inkSoft}}
}
</style>
</head>
<body>
<div class="sheet">
<h1>${escapeHtml(landlord.accountName)}</h1>
${body}
</div>
<p class="foot">${foot}</p>
</body>
</html>
`;
}

function renderBlock(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${escapeHtml(block.text)}</p>`;
  const { before, label, url } = block;
  return `<p>${escapeHtml(before)}, <a href="${escapeHtml(url)}">${escapeHtml(label)}</a>.</p>`;
}

function footer({ legalName, office }: Landlord, why: string): string[] {
  return [legalName, why, `Une question ? ${office.phone}`];
}
