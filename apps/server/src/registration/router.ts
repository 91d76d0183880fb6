import {
  correctEmailInput,
  submitInput,
  verifyIdentityInput,
  verifyLetterCodeInput,
} from '@monlogement27/domain';
import { correctEmail } from '../activation/correct-email.ts';
import { resendActivation } from '../activation/resend.ts';
import { verifyLetterCode } from '../letters/verify-letter-code.ts';
import { unwrap } from '../refuse.ts';
import { procedure, router } from '../trpc.ts';
import { registrationStatus } from './status.ts';
import { submit } from './submit.ts';
import { verifyIdentity } from './verify-identity.ts';

export const registrationRouter = router({
  verifyIdentity: procedure
    .input(verifyIdentityInput)
    .mutation(async ({ ctx, input }) => unwrap(await verifyIdentity(ctx, input))),
  verifyLetterCode: procedure
    .input(verifyLetterCodeInput)
    .mutation(async ({ ctx, input }) => unwrap(await verifyLetterCode(ctx, input))),
  submit: procedure
    .input(submitInput)
    .mutation(async ({ ctx, input }) => unwrap(await submit(ctx, input))),
  status: procedure.query(async ({ ctx }) => unwrap(await registrationStatus(ctx))),
  resendActivation: procedure.mutation(async ({ ctx }) => unwrap(await resendActivation(ctx))),
  correctEmail: procedure
    .input(correctEmailInput)
    .mutation(async ({ ctx, input }) => unwrap(await correctEmail(ctx, input))),
});
