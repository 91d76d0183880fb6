import { accountRouter } from './account/router.ts';
import { activationRouter } from './activation/router.ts';
import { humanCheckRouter } from './human-check/router.ts';
import { passwordRouter } from './recovery/router.ts';
import { registrationRouter } from './registration/router.ts';
import { sessionRouter } from './sign-in/router.ts';
import { termsRouter } from './terms/router.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  registration: registrationRouter,
  activation: activationRouter,
  session: sessionRouter,
  password: passwordRouter,
  account: accountRouter,
  terms: termsRouter,
  humanCheck: humanCheckRouter,
});

export type AppRouter = typeof appRouter;
