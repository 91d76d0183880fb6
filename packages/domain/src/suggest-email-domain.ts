import { branded, type Email } from './brand.ts';

/** Where French tenants have their mail; also the real neighbours that must not be «mended». */
const wellKnown = [
  'gmail.com',
  'hotmail.com',
  'hotmail.fr',
  'outlook.com',
  'outlook.fr',
  'live.fr',
  'live.com',
  'msn.com',
  'yahoo.fr',
  'yahoo.com',
  'ymail.com',
  'orange.fr',
  'wanadoo.fr',
  'free.fr',
  'sfr.fr',
  'sfr.net',
  'neuf.fr',
  'laposte.net',
  'bbox.fr',
  'numericable.fr',
  'icloud.com',
  'me.com',
  'mac.com',
  'aol.com',
  'gmx.fr',
  'gmx.com',
  'gmx.net',
  'gmx.de',
  'mail.com',
  'proton.me',
  'protonmail.com',
  'club-internet.fr',
  'aliceadsl.fr',
  'cegetel.net',
];
/** Short names have too many real neighbours («me.com», «mc.com») for a proposal to be worth its doubt. */
const shortest = 6;

/**
 * A fix for a mistyped well-known domain (`gmial.com` → `gmail.com`), or `undefined`.
 * One slip at most: a letter too many, too few, wrong, or two swapped (the most common slips of typing, Damerau 1964).
 * It only proposes: the person decides. Source of the domains: French access and mail providers, present and former.
 */
export function suggestEmailDomain(email: Email): Email | undefined {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  if (wellKnown.includes(domain)) return undefined;
  const meant = wellKnown.find((known) => known.length >= shortest && isOneSlipAway(domain, known));
  return meant === undefined ? undefined : branded<Email>(email.slice(0, at + 1) + meant);
}

function isOneSlipAway(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  let end = 0;
  const most = Math.min(typed.length, meant.length) - start;
  while (end < most && typed.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const wrong = typed.slice(start, typed.length - end);
  const right = meant.slice(start, meant.length - end);
  const swapped = wrong.length === 2 && [...wrong].reverse().join('') === right;
  return swapped || (wrong.length <= 1 && right.length <= 1);
}
