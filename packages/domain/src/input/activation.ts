import * as z from 'zod/mini';
import { longText, token, typed } from './text.ts';

export const inspectInput = z.strictObject({ token });

export const activateInput = z.strictObject({ token, password: z.optional(typed(longText)) });
