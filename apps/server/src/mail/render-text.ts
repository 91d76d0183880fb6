import type { Landlord } from '@monlogement27/landlord';
import type { Block, MailContent } from './content.ts';
import { isolate } from './isolate.ts';
import type { Words } from './words/words.ts';
import { wordsIn } from './words/words-in.ts';

/** The text part: for whoever reads mail as text, each link alone on its line. */
export function renderText(landlord: Landlord, { language, blocks, why }: MailContent): string {
  const words = wordsIn(language);
  const phone = isolate(landlord.office.phone, words);
  const lines = [
    isolate(landlord.accountName, words),
    '',
    ...blocks.flatMap((block) => [...linesOf(block, words, phone), '']),
    words.automatic,
    '',
    '—',
    isolate(landlord.legalName, words),
    why.join(' '),
    words.question + words.colon + phone,
    '',
  ];
  return lines.join('\n');
}

function linesOf(block: Block, { colon }: Words, phone: string): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'link':
      return [block.lead, block.url];
    case 'facts':
      return block.rows.map(({ label, value }) => label + colon + value);
    case 'call':
      return [block.lead, phone];
  }
}
