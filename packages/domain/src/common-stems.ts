import { commonStems } from './generated/common-stems.ts';

let stems: ReadonlySet<string> | undefined;

/** Whether folded letters are a common password, word, first name, town or keyboard run. */
export function isCommonStem(letters: string): boolean {
  // Unpacked at the first question: a page that only imports the rules pays nothing.
  stems ??= unpack(commonStems);
  return stems.has(letters);
}

/** Each word is the number of letters it shares with the one before it (one digit), then the rest. */
function unpack(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let previous = '';
  for (const [, shared = '0', rest = ''] of packed.matchAll(/([0-9])([a-z]+)/g)) {
    previous = previous.slice(0, Number(shared)) + rest;
    words.add(previous);
  }
  return words;
}
