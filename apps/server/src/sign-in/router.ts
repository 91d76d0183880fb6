import { signInInput } from '@monlogement27/domain';
import { unwrap } from '../refuse.ts';
import { procedure, router } from '../trpc.ts';
import { currentSession } from './current.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export const sessionRouter = router({
  signIn: procedure
    .input(signInInput)
    .mutation(async ({ ctx, input }) => unwrap(await signIn(ctx, input))),
  signOut: procedure.mutation(({ ctx }) => signOut(ctx)),
  current: procedure.query(({ ctx }) => currentSession(ctx)),
});
