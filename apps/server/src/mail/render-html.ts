import type { Landlord } from '@monlogement27/landlord';
import type { Block, MailContent } from './content.ts';
import { escapeHtml } from './escape-html.ts';
import { isolate, isolateHtml } from './isolate.ts';
import { darkStyle, type Look, lookOf } from './look.ts';
import type { Words } from './words/words.ts';
import { wordsIn } from './words/words-in.ts';

type Page = { readonly landlord: Landlord; readonly words: Words; readonly look: Look };

/**
 * The HTML part. Looks the same with images off, for it has none, and asks nothing of any host. What matters
 * stands on each element, because some mail programs drop the style sheet.
 */
export function renderHtml(landlord: Landlord, content: MailContent): string {
  const { language, subject, preheader, blocks } = content;
  const words = wordsIn(language);
  const look = lookOf(landlord.colours.light, words.direction);
  const page = { landlord, words, look };
  return `<!doctype html>
<html lang="${language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${typeset(subject)}</title>
<style>${darkStyle(landlord.colours.dark)}</style>
</head>
<body class="ground" style="${look.body}">
<div class="ground" lang="${language}" dir="${words.direction}" style="${look.ground}">
<div style="${look.preheader}">${typeset(preheader)}</div>
<div style="${look.column}">
${renderMark(page)}
<div class="sheet" style="${look.sheet}">
<h1 style="${look.title}">${typeset(subject)}</h1>
${blocks.map((block) => renderBlock(page, block)).join('\n')}
<p class="soft" style="${look.small}">${typeset(words.automatic)}</p>
${renderAddresses(page, blocks)}</div>
${renderFooter(page, content.why)}
</div>
</div>
</body>
</html>
`;
}

/** A house with the landlord's number on its door, drawn with borders: there is no image to block. */
function renderMark({ landlord, words, look }: Page): string {
  const name = typeset(isolate(landlord.accountName, words));
  const door = `<span class="roof" style="${look.roof}"></span><span class="wall" style="${look.wall}">${typeset(landlord.mark)}</span>`;
  return `<p style="${look.head}"><span aria-hidden="true" style="${look.mark}">${door}</span> <span style="${look.name}">${name}</span></p>`;
}

function renderBlock(page: Page, block: Block): string {
  const { words, look } = page;
  switch (block.kind) {
    case 'paragraph':
      return `<p style="${look.paragraph}">${typeset(block.text)}</p>`;
    case 'link':
      return `<p style="${look.lead}">${renderLead(page, block)}</p>
<p style="${look.paragraph}"><a class="button" href="${escapeHtml(block.url)}" style="${look.button}">${typeset(block.button)}</a></p>`;
    case 'facts': {
      const rows = block.rows.map(
        ({ label, value }) =>
          `<span class="soft" style="${look.label}">${typeset(label + words.colon)}</span><b>${typeset(value)}</b>`,
      );
      return `<p class="facts" style="${look.facts}">${rows.join('<br>')}</p>`;
    }
    case 'call':
      return `<p style="${look.lead}">${typeset(block.lead)}</p>
<p style="${look.paragraph}">${renderPhone(page, 'button')}</p>`;
  }
}

function renderLead({ look }: Page, { lead, linked, url }: Extract<Block, { kind: 'link' }>) {
  const at = linked === undefined ? -1 : lead.lastIndexOf(linked);
  if (linked === undefined || at < 0) return typeset(lead);
  const link = `<a class="act" href="${escapeHtml(url)}" style="${look.link}">${typeset(linked)}</a>`;
  return typeset(lead.slice(0, at)) + link + typeset(lead.slice(at + linked.length));
}

/** For whoever cannot tap a button: each address as it is typed. */
function renderAddresses({ words, look }: Page, blocks: readonly Block[]): string {
  const links = blocks.filter((block) => block.kind === 'link');
  if (links.length === 0) return '';
  const addresses = links.map(({ button, url }) => {
    const address = escapeHtml(url);
    return `<p class="soft" style="${look.address}">${typeset(button + words.colon)}<br><a class="act" dir="ltr" href="${address}" style="${look.url}">${address}</a></p>`;
  });
  return `<div class="soft rule" style="${look.addresses}">
<p class="soft" style="${look.address}">${typeset(words.buttonFails)}</p>
${addresses.join('\n')}
</div>
`;
}

function renderFooter(page: Page, why: readonly string[]): string {
  const { landlord, words, look } = page;
  return `<div class="soft" style="${look.foot}">
<p style="${look.footLine}"><b>${typeset(isolate(landlord.legalName, words))}</b></p>
<p style="${look.footLine}">${typeset(why.join(' '))}</p>
<p style="${look.footLine}">${typeset(words.question + words.colon)}${renderPhone(page, 'link')}</p>
</div>`;
}

function renderPhone({ landlord, look }: Page, as: 'link' | 'button'): string {
  const { phone, phoneLink } = landlord.office;
  const name = as === 'link' ? 'act' : 'button';
  return `<a class="${name}" dir="ltr" href="tel:${escapeHtml(phoneLink)}" style="${look[as]}">${typeset(phone)}</a>`;
}

/** Escaped, with spaces that do not break before French punctuation and within numbers. */
function typeset(text: string): string {
  const typed = text.replace(/ (?=[:;?!])|(?<=\d) (?=\d)/g, '\u00a0');
  return isolateHtml(escapeHtml(typed));
}
