export type Entries = { [key: string]: string | Entries | ((...values: never[]) => string) };

/** French signs keep to the word before them, and a telephone number to one line. */
export function typographic<Words extends Entries>(words: Words): Words {
  mend(words);
  return words;
}

function mend(words: Entries): void {
  for (const [key, entry] of Object.entries(words)) {
    if (typeof entry === 'string') words[key] = mendText(entry);
    else if (typeof entry === 'object') mend(entry);
    else words[key] = (...values) => mendText(entry(...values));
  }
}

function mendText(text: string): string {
  return text.replace(/ (?=[:;?!»])|(?<=«) |(?<=\d) (?=\d)/g, '\u00a0');
}
