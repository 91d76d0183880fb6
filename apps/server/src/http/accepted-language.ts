import { type Language, languages } from '@monlogement27/domain';

/** The language that a page opens in, by the browser's own list; the page may remember another choice. */
export function acceptedLanguage(header: string | undefined): Language {
  const wished = (header ?? '').split(',').map((range) => range.trim().slice(0, 2).toLowerCase());
  return wished.map((code) => languages.find((spoken) => spoken === code)).find(Boolean) ?? 'fr';
}
