import * as z from 'zod/mini';
import { longText, typed } from './text.ts';

export const signInInput = z.strictObject({
  identifier: typed(longText),
  password: typed(longText),
});

export const revokeInput = z.strictObject({ id: z.uuid({ error: 'invalid' }) });
