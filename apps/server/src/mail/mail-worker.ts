import { readNow, settleRegistrationMail } from '@monlogement27/db';
import { deliver } from './deliver.ts';
import { failureCodes } from './failure-codes.ts';
import type { DeliverDeps } from './hand.ts';
import type { Transport } from './mail.ts';
import type { MailJob, MailWorker } from './queue.ts';

/** What the server does with queued mails. */
export function makeMailWorker(deps: DeliverDeps, transport: Transport): MailWorker {
  return {
    deliver: (job) => deliver(deps, transport, job),
    delayed({ mailId, kind }, error) {
      deps.log.warn(
        { event: 'mail.delayed', mailId, kind, ...failureCodes(error) },
        'mail delayed',
      );
    },
    giveUp: (job) => giveUp(deps, job),
  };
}

/** After a day of tries the waiting screen says so, as for a refusal: another mail may be asked for there. */
async function giveUp({ db, log }: DeliverDeps, job: MailJob): Promise<void> {
  const { mailId: id, kind } = job;
  log.error({ event: 'mail.givenUp', mailId: id, kind }, 'mail given up');
  if (!('registrationId' in job)) return;
  const now = await readNow(db);
  await db
    .transaction()
    .execute((tx) => settleRegistrationMail(tx, { id, status: 'refused', now }));
}
