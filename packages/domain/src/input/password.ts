import * as z from 'zod/mini';
import { longText, token, typed } from './text.ts';

/** `password.requestReset`: e-mail or client number, for `parseIdentifier`. */
export const requestResetInput = z.strictObject({ identifier: typed(longText) });

/** `password.reset`: what the mail's link carries, and the password to have. */
export const resetInput = z.strictObject({ token, newPassword: typed(longText) });

/** `password.change`, of whoever is signed in. */
export const changePasswordInput = z.strictObject({
  currentPassword: typed(longText),
  newPassword: typed(longText),
});
