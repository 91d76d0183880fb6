/** The terms below their title, which the page has already; no French sign begins a line. */
export function bodyOf(markdown: string): string {
  return markdown.replace(/^# .*\n/, '').replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0');
}
