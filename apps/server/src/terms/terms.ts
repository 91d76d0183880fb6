import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Landlord } from '@monlogement27/landlord';

/** The terms in force: Markdown, and the digest that is stored with every acceptance. */
export type Terms = { readonly version: string; readonly text: string; readonly hash: string };

export function readTerms({ terms }: Landlord): Terms {
  const newest = terms.at(-1);
  if (newest === undefined) throw new Error('The landlord has no terms.');
  const text = readFileSync(newest.file, 'utf8');
  return {
    version: newest.version,
    text,
    hash: createHash('sha256').update(text).digest('base64url'),
  };
}
