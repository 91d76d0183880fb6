import * as z from 'zod/mini';
import { longText, token, typed } from './text.ts';

/** `activation.inspect`: what a mailed link carries. */
export const inspectInput = z.strictObject({ token });

/** `activation.activate`: the password of step 2 only where `inspect` asked for it. */
export const activateInput = z.strictObject({ token, password: z.optional(typed(longText)) });
