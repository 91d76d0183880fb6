import { revokeInput, signInInput } from '@monlogement27/domain';
import { unwrap } from '../refuse.ts';
import { forgetDevice } from '../session/forget-device.ts';
import { sessionList } from '../session/list.ts';
import { revokeOtherSessions, revokeSession } from '../session/revoke.ts';
import { procedure, router } from '../trpc.ts';
import { currentSession } from './current.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export const sessionRouter = router({
  signIn: procedure
    .input(signInInput)
    .mutation(async ({ ctx, input }) => unwrap(await signIn(ctx, input))),
  signOut: procedure.mutation(({ ctx }) => signOut(ctx)),
  forgetDevice: procedure.mutation(({ ctx }) => forgetDevice(ctx)),
  current: procedure.query(({ ctx }) => currentSession(ctx)),
  list: procedure.query(async ({ ctx }) => unwrap(await sessionList(ctx))),
  revoke: procedure
    .input(revokeInput)
    .mutation(async ({ ctx, input }) => unwrap(await revokeSession(ctx, input))),
  revokeOthers: procedure.mutation(async ({ ctx }) => unwrap(await revokeOtherSessions(ctx))),
});
