import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Db, Tx } from '../db.ts';
import type { OpenedTestDatabase, TestDatabase } from './databases.ts';
import { truncateAll } from './truncate-all.ts';

/** Inside a `describe`: one migrated database for its tests, emptied before each. */
export function useDatabase(open: TestDatabase['open']): {
  readonly db: Db;
  readonly database: OpenedTestDatabase;
  /** One transaction around it. */
  inTx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
} {
  let opened: OpenedTestDatabase | undefined;
  function database(): OpenedTestDatabase {
    if (opened === undefined) throw new Error('The database is open only while tests run');
    return opened;
  }
  beforeAll(async () => {
    opened = await open();
  });
  beforeEach(() => truncateAll(database().db));
  afterAll(() => opened?.close());
  return {
    get db() {
      return database().db;
    },
    get database() {
      return database();
    },
    inTx: (work) => database().db.transaction().execute(work),
  };
}
