import type { Language } from '@monlogement27/domain';
import { createSignal } from 'solid-js';
import type { AccountDictionary, Dictionary, LaterDictionary } from './dictionary.ts';
import { isLanguage } from './language-names.ts';
import { dictionaries, type Parts, parts } from './load.ts';

export type WordsPart = keyof Parts;

type Spoken = {
  readonly language: Language;
  readonly words: Dictionary;
  /** From the first screen on that wants them. */
  readonly parts: { readonly [Name in WordsPart]?: Parts[Name] | undefined };
};

const remembered = 'language';
const [spoken, setSpoken] = createSignal<Spoken>();
const [missing, setMissing] = createSignal(false);
let asked: Language | undefined;
let latest = Promise.resolve(true);
const wanted = new Set<WordsPart>();

/** The last chosen language could not be loaded: the one before it stays. */
export const languageMissing = missing;

/** The language on the screen. */
export const language = (): Language => now().language;

/** The words on the screen: `words().signIn.send`. Reactive: a screen follows a change of language. */
export const words = (): Dictionary => now().words;

/** What the screens after the first ones say besides; they load it before they are drawn. */
export const laterWords = (): LaterDictionary => partOf('later');

/** The same, where they may not be loaded. */
export const laterWordsIfAny = (): LaterDictionary | undefined => now().parts.later;

/** What the screens of the account say besides; they load it before they are drawn. */
export const accountWords = (): AccountDictionary => partOf('account');

function partOf<Name extends WordsPart>(part: Name): Parts[Name] {
  const words: Spoken['parts'][Name] = now().parts[part];
  if (words === undefined) throw new Error(`The words «${part}» are not loaded.`);
  return words;
}

/** From now on every language comes with these words too. */
export async function loadWords(...names: readonly WordsPart[]): Promise<void> {
  for (const name of names) wanted.add(name);
  const known = spoken();
  // Where none is spoken yet, the first one will bring them.
  if (known === undefined || names.every((name) => known.parts[name] !== undefined)) return;
  // One that was chosen and is on its way is not given up for the former one.
  if (!(await show(asked ?? known.language))) throw new Error(`«${names}» are words out of reach.`);
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

/** Where no page is: for what is drawn ahead of it. */
export async function speakAhead(code: Language): Promise<void> {
  setSpoken(await find(code));
}

/** Changes the language, for good; where its words cannot be had now, the former ones stay and the screen says so. */
export async function chooseLanguage(code: Language): Promise<void> {
  const shown = await show(code);
  setMissing(!shown);
  if (shown) keep(language());
}

/** False where its words cannot be had. */
function show(code: Language): Promise<boolean> {
  asked = code;
  const mine: Promise<boolean> = find(code).then(
    // Another was asked for meanwhile: that one is awaited.
    (found) => (latest === mine ? speak(found) : latest),
    () => (latest === mine ? stay() : latest),
  );
  latest = mine;
  return mine;
}

function speak(found: Spoken): boolean {
  const { language } = found;
  setSpoken(found);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  void keepOffline(language);
  return true;
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

function stay(): boolean {
  asked = spoken()?.language;
  return false;
}

async function find(code: Language): Promise<Spoken> {
  const [words, later, account] = await Promise.all([
    dictionaries[code](),
    wanted.has('later') ? parts.later[code]() : undefined,
    wanted.has('account') ? parts.account[code]() : undefined,
  ]);
  return { language: code, words, parts: { later, account } };
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
