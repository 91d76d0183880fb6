import * as z from 'zod/mini';
import { language, longText, token, typed } from './text.ts';

export const requestEmailChangeInput = z.strictObject({
  email: typed(longText),
  currentPassword: typed(longText),
});

/** `confirmEmailChange` and `undoEmailChange`. */
export const emailChangeTokenInput = z.strictObject({ token });

/** `exportData` and `close`. */
export const currentPasswordInput = z.strictObject({ currentPassword: typed(longText) });

/** Of the account's mails; the screens' is each device's own. */
export const setLanguageInput = z.strictObject({ language });

export const acceptTermsInput = z.strictObject({ version: typed(50) });
