import type { Tx } from '@monlogement27/db';
import { languages } from '@monlogement27/domain';
import { fromKysely, type JobResult, type JobWithMetadata, type PgBoss } from 'pg-boss';
import * as z from 'zod/mini';

const queue = 'mail';

/** What an owner is told; none of these mails carries a link that opens anything. */
export const noticeKinds = [
  'newDevice',
  'passwordChanged',
  'passwordReset',
  'emailChanged',
  'accountTakenOver',
  'accountClosed',
  'emailChangeUndone',
  /** Somebody asked to change to this address, which has an account already. */
  'addressInUse',
  /** Unused for two years: closed in 60 days, unless its owner signs in. */
  'idleWarning',
  'idleClosed',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** From which one, where that is known: «Chrome, Android». */
const device = z.optional(z.string().check(z.maxLength(100)));

/** What the queue holds of a mail: no token, nothing that opens anything. */
const mailJob = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['activation', 'accountExists']),
    mailId: z.uuid(),
    registrationId: z.uuid(),
    generation: z.int(),
  }),
  /** Goes to the address of the token, for as long as the token lives. */
  z.strictObject({
    kind: z.enum(['passwordReset', 'emailChange', 'emailUndo']),
    mailId: z.uuid(),
    tokenId: z.uuid(),
  }),
  /** Becomes a mail for each account behind it, and none where there is nobody. */
  z.strictObject({
    kind: z.literal('resetRequest'),
    mailId: z.uuid(),
    /** An address or a client number. */
    identifier: z.string(),
    device,
  }),
  z.strictObject({
    kind: z.literal('notice'),
    mailId: z.uuid(),
    notice: z.enum(noticeKinds),
    /** Kept here, because the account may have another address, or none, when it is sent. */
    to: z.string(),
    language: z.enum(languages),
    /** When it happened. */
    at: z.iso.datetime(),
    device,
  }),
]);
export type MailJob = z.infer<typeof mailJob>;
export type RegistrationMailJob = Extract<MailJob, { registrationId: string }>;
export type TokenMailJob = Extract<MailJob, { tokenId: string }>;
export type ResetRequestJob = Extract<MailJob, { kind: 'resetRequest' }>;
export type NoticeJob = Extract<MailJob, { kind: 'notice' }>;

/** Puts a mail in the queue within the caller's transaction: a rollback sends none, a crash loses none. */
export type EnqueueMail = (tx: Tx, job: MailJob) => Promise<void>;

/** How often a mail is tried, in seconds. */
export type Pace = {
  readonly retryLimit: number;
  readonly retryDelay: number;
  readonly retryBackoff: boolean;
  readonly retryDelayMax?: number;
  /** A worker that has not spoken for so long is taken for dead, and another one has the mail. */
  readonly expireInSeconds: number;
};

/** 1 to 2 min, 2 to 4, 4 to 8 … at most 3 h apart: 15 more tries span a little over 24 hours. */
const pace: Pace = {
  retryLimit: 15,
  retryDelay: 60,
  retryBackoff: true,
  retryDelayMax: 3 * 3600,
  // Longer than the transport bears with a mail server.
  expireInSeconds: 120,
};

/** A few at once, so that one mail that stalls holds up no other; without a pause while there are more. */
const working = {
  pollingIntervalSeconds: 0.5,
  localConcurrency: 4,
  batchSize: 2,
  burstWhenBatchFull: true,
  perJobResults: true,
  includeMetadata: true,
} as const;

/** An address is not for keeping. */
const deleteAfterSeconds = 24 * 3600;

export type MailWorker = {
  /** Throws where it may go better later. */
  deliver(job: MailJob): Promise<void>;
  /** One more try failed. */
  delayed(job: MailJob, error: unknown): void;
  /** The last one did. */
  giveUp(job: MailJob): Promise<void>;
};

export type MailQueue = {
  readonly enqueue: EnqueueMail;
  /** Hands every queued mail to the worker, again after a while when it could not be delivered. */
  work(worker: MailWorker): Promise<void>;
  /** Throws where the queue cannot be reached. */
  check(): Promise<void>;
};

export async function openMailQueue(
  boss: PgBoss,
  onError: (error: Error) => void,
  tries: Pace = pace,
): Promise<MailQueue> {
  await boss.createQueue(queue, { ...tries, deleteAfterSeconds });
  return {
    async enqueue(tx, job) {
      await boss.send(queue, job, { db: fromKysely(tx) });
    },
    async work(worker) {
      await boss.work<unknown, unknown, typeof working>(queue, working, (jobs) =>
        Promise.all(
          jobs.map((job) =>
            attempt(worker, job).catch((error: Error): JobResult => {
              onError(error);
              return { id: job.id, status: 'failed' };
            }),
          ),
        ),
      );
    },
    async check() {
      await boss.getQueue(queue);
    },
  };
}

/** Each mail's own outcome: the others of its batch are not sent again because of it. */
async function attempt(
  worker: MailWorker,
  { id, data, retryCount, retryLimit }: JobWithMetadata<unknown>,
): Promise<JobResult> {
  const job = mailJob.parse(data);
  try {
    await worker.deliver(job);
    return { id, status: 'completed' };
  } catch (error) {
    worker.delayed(job, error);
    if (retryCount >= retryLimit) await worker.giveUp(job);
    return { id, status: 'failed' };
  }
}
