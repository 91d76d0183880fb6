import type { Language } from '@monlogement27/domain';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';
import type { Words } from './words.ts';

const everywhere: Readonly<Record<Language, Words>> = { fr, en, ar, tr, pt };

export function wordsIn(language: Language): Words {
  return everywhere[language];
}
