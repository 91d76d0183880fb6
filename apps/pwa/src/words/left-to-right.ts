/** Keeps a French word, a number or an address whole in a text that runs from right to left. */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}
