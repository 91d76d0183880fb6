import { randomBytes } from 'node:crypto';
import {
  type Db,
  findAccountToken,
  listRegistrationMails,
  readNow,
  type Tx,
} from '@monlogement27/db';
import { type OpenedTestDatabase, type TestDatabase, useDatabase } from '@monlogement27/db/testing';
import { normalizePassword, type Password, type Refusal } from '@monlogement27/domain';
import { landlord } from '@monlogement27/landlord';
import { TRPCError } from '@trpc/server';
import { pino } from 'pino';
import { beforeEach } from 'vitest';
import type { CookieName, Cookies } from '../cookies.ts';
import { type Hasher, makeHasher, signMailedToken } from '../crypto.ts';
import type { Deps } from '../deps.ts';
import { readEnv } from '../env.ts';
import type { MailJob } from '../mail/queue.ts';
import { mailResetLinks } from '../recovery/mail-reset-links.ts';
import { appRouter } from '../router.ts';
import { makeSessions } from '../session/lucia.ts';
import { readTerms } from '../terms/terms.ts';
import { refusalOf } from '../trpc.ts';

export type Caller = ReturnType<typeof appRouter.createCaller>;

const hasher = await makeHasher();
const env = readEnv({
  SECRET_KEY: randomBytes(32).toString('base64'),
  LOG_LEVEL: 'silent',
  HUMAN_CHECK: 'off',
});

/** Meets the policy and holds nothing of any tenant. */
export const goodPassword = 'Vert-Tulipe-Lundi-8';
export const otherPassword = 'Nuage-Citron-Mardi-3';

const hashes = new Map<string, Promise<string>>();

/** For accounts made without a registration: hashed once for the whole run. */
export function hashOf(password: string): Promise<string> {
  const known = hashes.get(password) ?? hasher.hash(passwordOf(password));
  hashes.set(password, known);
  return known;
}

function passwordOf(text: string): Password {
  const password = normalizePassword(text);
  if (!password.ok) throw new Error(`not a password: ${password.error.join()}`);
  return password.value;
}

export type Browser = {
  readonly call: Caller;
  readonly cookies: Cookies;
  /** Said beside the answers so far. */
  readonly headers: Headers;
};

export type BrowserOptions = {
  /** What it still has from an earlier visit. */
  readonly cookies?: Cookies;
  readonly deps?: Partial<Deps>;
  readonly peer?: string;
};

export type TestServer = {
  readonly db: Db;
  readonly database: OpenedTestDatabase;
  readonly deps: Deps;
  /** Queued so far in this test, oldest first. */
  readonly mails: readonly MailJob[];
  /** With an empty cookie jar unless one is given. */
  browser(options?: BrowserOptions): Browser;
  inTx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The token that the mail of this job carries or once carried. */
  linkIn(job: MailJob | undefined): Promise<string>;
};

/** Inside a `describe`: the server without its HTTP, over a database emptied before each test. */
export function useServer(open: TestDatabase['open']): TestServer {
  const test = useDatabase(open);
  const mails: MailJob[] = [];
  beforeEach(() => {
    mails.length = 0;
  });
  const deps = (): Deps => ({
    db: test.db,
    env,
    log: pino({ level: env.logLevel }),
    landlord,
    hasher,
    sessions: makeSessions(test.db),
    terms: readTerms(landlord),
    enqueueMail: async (tx, job) => {
      // What the worker looks up later is looked up at once.
      if (job.kind === 'resetRequest') await mailResetLinks(deps(), tx, job);
      else mails.push(job);
    },
    checkMailQueue: async () => {},
  });
  return {
    get db() {
      return test.db;
    },
    get database() {
      return test.database;
    },
    get deps() {
      return deps();
    },
    mails,
    inTx: (work) => test.inTx(work),
    browser({ cookies = cookieJar(), deps: others = {}, peer = '192.0.2.1' } = {}) {
      const headers = new Headers();
      const context = {
        deps: { ...deps(), ...others },
        cookies,
        peer,
        device: 'Firefox, Linux',
        setHeader: (name: string, value: string) => headers.set(name, value),
      };
      return { cookies, headers, call: appRouter.createCaller(context) };
    },
    async linkIn(job) {
      if (job === undefined) throw new Error('No such mail was queued');
      if ('tokenId' in job) {
        const { tokenId: id, kind: purpose } = job;
        const now = await readNow(test.db);
        const row = await findAccountToken(test.db, { id, purpose, now });
        if (row === undefined) throw new Error('The link is gone');
        const { address } = row;
        return signMailedToken(env.secretKey, { purpose, id, generation: 0, address });
      }
      if (!('registrationId' in job)) throw new Error('Such a mail carries no link');
      const sent = await listRegistrationMails(test.db, job.registrationId);
      const address = sent.find(({ id }) => id === job.mailId)?.email;
      if (address === undefined) throw new Error('The mail is gone with its registration');
      const { registrationId: id, generation } = job;
      return signMailedToken(env.secretKey, { purpose: 'activation', id, generation, address });
    },
  };
}

/** The registration that a queued mail is about. */
export function registrationOf(job: MailJob | undefined): string {
  if (job === undefined || !('registrationId' in job)) throw new Error('No mail of a registration');
  return job.registrationId;
}

export function cookieJar(kept: Partial<Record<CookieName, string>> = {}): Cookies {
  const jar = new Map<string, string>(Object.entries(kept));
  return {
    get: (name) => jar.get(name),
    set(name, value, maxAgeSeconds) {
      if (maxAgeSeconds > 0) jar.set(name, value);
      else jar.delete(name);
    },
    end: (name) => {
      jar.delete(name);
    },
  };
}

/** The refusal that a call ends in; anything else fails the test. */
export async function refusal(call: Promise<unknown>): Promise<Refusal> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('value' in outcome) {
    throw new Error(`Expected a refusal, got ${JSON.stringify(outcome.value)}`);
  }
  const { error } = outcome;
  const refused = error instanceof TRPCError ? refusalOf(error) : null;
  if (refused === null) throw error;
  return refused;
}

/** Counts what reaches Argon2id, which does its work all the same. */
export function countingHasher(): { readonly hasher: Hasher; readonly verified: () => number } {
  let verified = 0;
  return {
    verified: () => verified,
    hasher: {
      ...hasher,
      verify(hash, password) {
        verified += 1;
        return hasher.verify(hash, password);
      },
      verifyNothing(password) {
        verified += 1;
        return hasher.verifyNothing(password);
      },
    },
  };
}
