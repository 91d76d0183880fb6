import * as z from 'zod/mini';
import { longText, token, typed } from './text.ts';

export const requestEmailChangeInput = z.strictObject({
  email: typed(longText),
  currentPassword: typed(longText),
});

/** `confirmEmailChange` and `undoEmailChange`. */
export const emailChangeTokenInput = z.strictObject({ token });

/** `exportData` and `close`. */
export const currentPasswordInput = z.strictObject({ currentPassword: typed(longText) });

export const acceptTermsInput = z.strictObject({ version: typed(50) });
