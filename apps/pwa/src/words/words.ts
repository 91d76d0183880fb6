import type { Language } from '@monlogement27/domain';
import { createSignal } from 'solid-js';
import type { AccountDictionary, Dictionary } from './dictionary.ts';
import { isLanguage } from './language-names.ts';

type Spoken = {
  readonly language: Language;
  readonly words: Dictionary;
  /** From the first screen of the account on. */
  readonly account?: AccountDictionary | undefined;
};

/** One chunk each: nobody loads a language that is not on the screen. */
const dictionaries: Readonly<Record<Language, () => Promise<Dictionary>>> = {
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  tr: async () => (await import('./tr.ts')).tr,
  pt: async () => (await import('./pt.ts')).pt,
};

const accountDictionaries: Readonly<Record<Language, () => Promise<AccountDictionary>>> = {
  fr: async () => (await import('./account/fr.ts')).fr,
  en: async () => (await import('./account/en.ts')).en,
  ar: async () => (await import('./account/ar.ts')).ar,
  tr: async () => (await import('./account/tr.ts')).tr,
  pt: async () => (await import('./account/pt.ts')).pt,
};

const remembered = 'language';
const [spoken, setSpoken] = createSignal<Spoken>();
const [missing, setMissing] = createSignal(false);
let asked: Language | undefined;
let accountWanted = false;

/** The last chosen language could not be loaded: the one before it stays. */
export const languageMissing = missing;

/** The language on the screen. */
export const language = (): Language => now().language;

/** The words on the screen: `words().signIn.send`. Reactive: a screen follows a change of language. */
export const words = (): Dictionary => now().words;

/** What the screens of the account say besides; they load it before they are drawn. */
export function accountWords(): AccountDictionary {
  const { account } = now();
  if (account === undefined) throw new Error('The words of the account are not loaded.');
  return account;
}

/** From now on every language comes with the words of the account. */
export async function loadAccountWords(): Promise<void> {
  accountWanted = true;
  const known = spoken();
  // Where none is spoken yet, the first one will bring them.
  if (known === undefined || known.account !== undefined) return;
  if (!(await show(known.language))) throw new Error('The words of the account are out of reach.');
}

function now(): Spoken {
  const known = spoken();
  if (known === undefined) throw new Error('No language is loaded yet.');
  return known;
}

/** The remembered language, or the browser's first that is spoken here, or French. Before anything is drawn. */
export async function startLanguage(): Promise<void> {
  const wished = [read(), ...navigator.languages.map((tag) => tag.split('-')[0])];
  const first = wished.find(isLanguage) ?? 'fr';
  if (!(await show(first)) && !(await show('fr'))) throw new Error('No language could be loaded.');
  setMissing(language() !== first);
}

/** Changes the language, for good; where its words cannot be had now, the former ones stay and the screen says so. */
export async function chooseLanguage(code: Language): Promise<void> {
  const shown = await show(code);
  setMissing(!shown);
  if (shown) keep(code);
}

async function show(code: Language): Promise<boolean> {
  asked = code;
  const found = await find(code).catch(() => undefined);
  // Another was chosen meanwhile: that one is awaited.
  if (asked !== code) return true;
  if (found === undefined) return false;
  setSpoken(found);
  document.documentElement.lang = code;
  document.documentElement.dir = code === 'ar' ? 'rtl' : 'ltr';
  void keepOffline(code);
  return true;
}

async function find(code: Language): Promise<Spoken> {
  const [words, account] = await Promise.all([
    dictionaries[code](),
    accountWanted ? accountDictionaries[code]() : undefined,
  ]);
  return { language: code, words, account };
}

/** So that the language opens without a network too; French always does. */
async function keepOffline(code: Language): Promise<void> {
  const worker = await navigator.serviceWorker?.ready;
  worker?.active?.postMessage({ keepLanguage: code });
}

function read(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}

function keep(code: Language): void {
  try {
    localStorage.setItem(remembered, code);
  } catch {
    // A browser that keeps nothing asks again at the next visit.
  }
}
