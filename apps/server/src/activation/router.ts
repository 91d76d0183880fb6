import { activateInput, inspectInput } from '@monlogement27/domain';
import { unwrap } from '../refuse.ts';
import { procedure, router } from '../trpc.ts';
import { activate } from './activate.ts';
import { inspect } from './inspect.ts';

export const activationRouter = router({
  // A mutation, although it changes nothing: a token belongs in a body, never in a request line.
  inspect: procedure.input(inspectInput).mutation(({ ctx, input }) => inspect(ctx, input)),
  activate: procedure
    .input(activateInput)
    .mutation(async ({ ctx, input }) => unwrap(await activate(ctx, input))),
});
