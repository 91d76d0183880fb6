import {
  acceptTermsInput,
  currentPasswordInput,
  emailChangeTokenInput,
  requestEmailChangeInput,
  setLanguageInput,
} from '@monlogement27/domain';
import { unwrap } from '../refuse.ts';
import { procedure, router } from '../trpc.ts';
import { acceptTerms } from './accept-terms.ts';
import { close } from './close.ts';
import { confirmEmailChange } from './confirm-email-change.ts';
import { accountEvents } from './events.ts';
import { exportData } from './export-data.ts';
import { requestEmailChange } from './request-email-change.ts';
import { setLanguage } from './set-language.ts';
import { undoEmailChange } from './undo-email-change.ts';

export const accountRouter = router({
  requestEmailChange: procedure
    .input(requestEmailChangeInput)
    .mutation(async ({ ctx, input }) => unwrap(await requestEmailChange(ctx, input))),
  confirmEmailChange: procedure
    .input(emailChangeTokenInput)
    .mutation(async ({ ctx, input }) => unwrap(await confirmEmailChange(ctx, input))),
  undoEmailChange: procedure
    .input(emailChangeTokenInput)
    .mutation(async ({ ctx, input }) => unwrap(await undoEmailChange(ctx, input))),
  exportData: procedure
    .input(currentPasswordInput)
    .mutation(async ({ ctx, input }) => unwrap(await exportData(ctx, input))),
  close: procedure
    .input(currentPasswordInput)
    .mutation(async ({ ctx, input }) => unwrap(await close(ctx, input))),
  acceptTerms: procedure
    .input(acceptTermsInput)
    .mutation(async ({ ctx, input }) => unwrap(await acceptTerms(ctx, input))),
  setLanguage: procedure
    .input(setLanguageInput)
    .mutation(async ({ ctx, input }) => unwrap(await setLanguage(ctx, input))),
  events: procedure.query(async ({ ctx }) => unwrap(await accountEvents(ctx))),
});
