import * as z from 'zod/mini';
import { longText, token, typed } from './text.ts';

export const requestResetInput = z.strictObject({ identifier: typed(longText) });

export const resetInput = z.strictObject({ token, newPassword: typed(longText) });

export const changePasswordInput = z.strictObject({
  currentPassword: typed(longText),
  newPassword: typed(longText),
});
