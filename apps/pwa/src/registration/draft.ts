import { createDraft } from '../vault/create-draft.ts';

/** What was typed on the way through both steps. Never a password. */
export const { draft, setDraft, settleDraft, forgetDraft, restored, kept } = createDraft(
  'registration',
  {
    clientNumber: '',
    lastName: '',
    firstName: '',
    birthDate: { day: '', month: '', year: '' },
    email: '',
    emailAgain: '',
  },
);
