import { createStore } from 'solid-js/store';

const empty = {
  clientNumber: '',
  lastName: '',
  firstName: '',
  birthDate: { day: '', month: '', year: '' },
  email: '',
  emailAgain: '',
};

/** What was typed on the way, kept while the page lives: «Back» finds it again. Never a password. */
export const [draft, setDraft] = createStore(structuredClone(empty));

export function forgetDraft(): void {
  setDraft(structuredClone(empty));
}
