import { formatLetterCode, normalizeLetterCode } from '@monlogement27/domain';
import { createStore } from 'solid-js/store';
import { onForget } from '../offline/forget.ts';

const nothing = {
  /** As typed, or as the letter's own link or a camera gave it. */
  code: '',
  /** The server asked for the birth date too. */
  dateAsked: false,
};

/** Of a paper letter, in this page's memory alone: «Back» finds it again, and no storage ever holds it. */
export const [letter, setLetter] = createStore({ ...nothing });

onForget(forgetLetter);

export function forgetLetter(): void {
  setLetter(nothing);
}

/** As it stands on the letter, where it is one; as it was typed otherwise. */
export function asPrinted(raw: string): string {
  const code = normalizeLetterCode(raw);
  return code.ok ? formatLetterCode(code.value) : raw;
}

export function isLetterCode(raw: string): boolean {
  return normalizeLetterCode(raw).ok;
}
