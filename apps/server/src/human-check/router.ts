import { humanChallengeInput } from '@monlogement27/domain';
import { procedure, router } from '../trpc.ts';
import { humanChallenge } from './challenge.ts';

export const humanCheckRouter = router({
  challenge: procedure
    .input(humanChallengeInput)
    .query(({ ctx, input }) => humanChallenge(ctx, input)),
});
