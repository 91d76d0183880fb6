import * as z from 'zod/mini';
import { language, longText, token, typed } from './text.ts';

/** `account.requestEmailChange`: the new address, to be verified by a mail to it. */
export const requestEmailChangeInput = z.strictObject({
  email: typed(longText),
  currentPassword: typed(longText),
});

/** `account.confirmEmailChange` and `account.undoEmailChange`: what the mail's link carries. */
export const emailChangeTokenInput = z.strictObject({ token });

/** `account.exportData` and `account.close`: neither is for whoever finds an open screen. */
export const currentPasswordInput = z.strictObject({ currentPassword: typed(longText) });

/** `account.setLanguage`: of the account's mails; the screens' is each device's own. */
export const setLanguageInput = z.strictObject({ language });

/** `account.acceptTerms`: the version that was read. */
export const acceptTermsInput = z.strictObject({ version: typed(50) });
