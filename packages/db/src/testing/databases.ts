import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '../migrate.ts';
import { type Database, executeEmbedded, openDatabase } from '../open-database.ts';
import { embeddedParsers } from '../open-embedded.ts';
import type { Role } from '../open-postgres.ts';
import type { DB } from '../schema.ts';
import { openTemplate } from '../template.ts';

/** Migrated; `databaseUrl` where other processes can reach it too. */
export type OpenedTestDatabase = Database & { databaseUrl: string | undefined };

export type TestDatabase = {
  name: 'PGlite' | 'PostgreSQL';
  open(options?: { role: Role }): Promise<OpenedTestDatabase>;
};

/** For `describe.each`: what holds on one must hold on the other. */
export const testDatabases: [TestDatabase, TestDatabase] = [
  { name: 'PGlite', open: openTestPglite },
  { name: 'PostgreSQL', open: openTestPostgres },
];

export const templateDatabase = 'monlogement27_template';

let booted: Promise<OpenedTestDatabase> | undefined;

/** In memory, booted once per process, because booting takes longer than most test files. */
export function openTestPglite(): Promise<OpenedTestDatabase> {
  booted ??= bootPglite();
  return booted;
}

async function bootPglite(): Promise<OpenedTestDatabase> {
  const template = await openTemplate();
  const pglite = await PGlite.create({
    parsers: embeddedParsers,
    ...(template === undefined ? {} : { loadDataDir: template }),
  });
  const db = new Kysely<DB>({ dialect: new PGliteDialect({ pglite }) });
  await migrate(db);
  return {
    kind: 'pglite',
    db,
    boss: { executeSql: (text, values) => executeEmbedded(pglite, text, values) },
    pglite,
    databaseUrl: undefined,
    // The next file of this process uses it again.
    close: async () => {},
  };
}

/** A database of its own on the run's PostgreSQL, dropped at `close`. */
export async function openTestPostgres(
  options: { role: Role } = { role: 'test' },
): Promise<OpenedTestDatabase> {
  const administrator = inject('postgresUrl');
  const name = `monlogement27_${randomBytes(8).toString('hex')}`;
  await createDatabase(administrator, name, templateDatabase);
  const databaseUrl = withDatabase(administrator, name);
  const database = await openDatabase({ databaseUrl, dataDir: '' }, options);
  return {
    ...database,
    databaseUrl,
    async close() {
      await database.close();
      await run(administrator, `drop database if exists ${name} with (force)`);
    },
  };
}

export async function createDatabase(url: string, name: string, template?: string): Promise<void> {
  await run(url, `create database ${name}${template === undefined ? '' : ` template ${template}`}`);
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
