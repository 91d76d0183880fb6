import type { Kysely, Transaction } from 'kysely';
import type { DB } from './schema.ts';

/** What a read takes; a transaction is one too. */
export type Db = Kysely<DB>;
/** What a write or a lock demands. */
export type Tx = Transaction<DB>;
