import type { Database, Tx } from '@monlogement27/db';
import { languages } from '@monlogement27/domain';
import { fromKysely, PgBoss } from 'pg-boss';
import * as z from 'zod/mini';

const queue = 'mail';

/** What an owner is told; none of these mails carries a link that opens anything. */
export const noticeKinds = [
  'newDevice',
  'passwordChanged',
  'passwordReset',
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
  z.strictObject({
    kind: z.literal('notice'),
    mailId: z.uuid(),
    notice: z.enum(noticeKinds),
    /** Kept here, because the account may have another address, or none, when it is sent. */
    to: z.string(),
    language: z.enum(languages),
    /** When it happened. */
    at: z.iso.datetime(),
    /** From which device, where that is known: «Chrome, Android». */
    device: z.optional(z.string().check(z.maxLength(100))),
  }),
]);
export type MailJob = z.infer<typeof mailJob>;
export type RegistrationMailJob = Extract<MailJob, { registrationId: string }>;
export type TokenMailJob = Extract<MailJob, { tokenId: string }>;
export type NoticeJob = Extract<MailJob, { kind: 'notice' }>;

/** Puts a mail in the queue within the caller's transaction: a rollback sends none, a crash loses none. */
export type EnqueueMail = (tx: Tx, job: MailJob) => Promise<void>;

/** 1 min, 2, 4 … at most 3 h apart: 15 tries span a little over 24 hours. */
const retries = { retryLimit: 15, retryDelay: 60, retryBackoff: true, retryDelayMax: 3 * 3600 };

export type MailQueue = {
  readonly enqueue: EnqueueMail;
  /** Hands every queued mail to `deliver`, again after a while when that throws. */
  work(deliver: (job: MailJob) => Promise<void>): Promise<void>;
  /** Throws where the queue cannot be reached. */
  check(): Promise<void>;
  /** Lets mails under way be finished. */
  stop(): Promise<void>;
};

export async function openMailQueue(
  database: Database,
  onError: (error: Error) => void,
): Promise<MailQueue> {
  const boss = new PgBoss({
    db: database.boss,
    backend: database.kind === 'pglite' ? 'pglite' : 'postgres',
    schedule: false,
  });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(queue, { ...retries, expireInSeconds: 60 });
  return {
    async enqueue(tx, job) {
      await boss.send(queue, job, { db: fromKysely(tx) });
    },
    async work(deliver) {
      await boss.work<unknown>(queue, { pollingIntervalSeconds: 0.5 }, async (jobs) => {
        for (const { data } of jobs) await deliver(mailJob.parse(data));
      });
    },
    async check() {
      await boss.getQueue(queue);
    },
    stop: () => boss.stop({ graceful: true, timeout: 8_000, close: false }),
  };
}
