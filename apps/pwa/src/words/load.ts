import type { Language } from '@monlogement27/domain';
import type { AccountDictionary, Dictionary, LaterDictionary } from './dictionary.ts';

/** What is said beside the first screens' words, by the screens that load it before they are drawn. */
export type Parts = { readonly later: LaterDictionary; readonly account: AccountDictionary };

type Load<Words> = Readonly<Record<Language, () => Promise<Words>>>;

/** One chunk each: nobody loads a language that is not on the screen. */
export const dictionaries: Load<Dictionary> = {
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  tr: async () => (await import('./tr.ts')).tr,
  pt: async () => (await import('./pt.ts')).pt,
};

export const parts: { readonly [Part in keyof Parts]: Load<Parts[Part]> } = {
  later: {
    fr: async () => (await import('./later/fr.ts')).fr,
    en: async () => (await import('./later/en.ts')).en,
    ar: async () => (await import('./later/ar.ts')).ar,
    tr: async () => (await import('./later/tr.ts')).tr,
    pt: async () => (await import('./later/pt.ts')).pt,
  },
  account: {
    fr: async () => (await import('./account/fr.ts')).fr,
    en: async () => (await import('./account/en.ts')).en,
    ar: async () => (await import('./account/ar.ts')).ar,
    tr: async () => (await import('./account/tr.ts')).tr,
    pt: async () => (await import('./account/pt.ts')).pt,
  },
};
