import { changePasswordInput, requestResetInput, resetInput } from '@monlogement27/domain';
import { unwrap } from '../refuse.ts';
import { procedure, router } from '../trpc.ts';
import { changePassword } from './change-password.ts';
import { requestReset } from './request-reset.ts';
import { reset } from './reset.ts';

export const passwordRouter = router({
  requestReset: procedure
    .input(requestResetInput)
    .mutation(async ({ ctx, input }) => unwrap(await requestReset(ctx, input))),
  reset: procedure
    .input(resetInput)
    .mutation(async ({ ctx, input }) => unwrap(await reset(ctx, input))),
  change: procedure
    .input(changePasswordInput)
    .mutation(async ({ ctx, input }) => unwrap(await changePassword(ctx, input))),
});
