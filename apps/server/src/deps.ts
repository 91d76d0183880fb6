import type { Db } from '@monlogement27/db';
import type { Landlord } from '@monlogement27/landlord';
import type { Logger } from 'pino';
import type { Hasher } from './crypto.ts';
import type { Env } from './env.ts';
import type { EnqueueMail } from './mail/queue.ts';
import type { Sessions } from './session/lucia.ts';
import type { Terms } from './terms/terms.ts';

/** What use cases work with; made in `start.ts` and nowhere else. */
export type Deps = {
  readonly db: Db;
  readonly env: Env;
  readonly log: Logger;
  readonly landlord: Landlord;
  readonly hasher: Hasher;
  readonly sessions: Sessions;
  readonly terms: Terms;
  readonly enqueueMail: EnqueueMail;
  /** Throws where the mail queue cannot be reached. */
  readonly checkMailQueue: () => Promise<void>;
};
