import { procedure, router } from '../trpc.ts';
import { humanChallenge } from './challenge.ts';

export const humanCheckRouter = router({
  challenge: procedure.query(({ ctx }) => humanChallenge(ctx)),
});
