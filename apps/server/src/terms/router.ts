import { procedure, router } from '../trpc.ts';

export const termsRouter = router({
  current: procedure.query(({ ctx }) => {
    const { version, text } = ctx.deps.terms;
    return { version, text };
  }),
});
