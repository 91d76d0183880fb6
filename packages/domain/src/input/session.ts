import * as z from 'zod/mini';
import { longText, typed } from './text.ts';

/** `session.signIn`: e-mail or client number for `parseIdentifier`, the password for `normalizePassword`. */
export const signInInput = z.strictObject({
  identifier: typed(longText),
  password: typed(longText),
});

/** `session.revoke`: the id (a UUID) of one row of `session.list`. */
export const revokeInput = z.strictObject({ id: z.uuid({ error: 'invalid' }) });
