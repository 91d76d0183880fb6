import type { TestProject } from 'vitest/node';
import { buildTemplate } from '../build-template.ts';
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open-database.ts';
import { createDatabase, templateDatabase, withDatabase } from './databases.ts';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The administrator's address of the run's PostgreSQL. */
    postgresUrl: string;
  }
}

/** Once per run: one PostgreSQL with a migrated database to copy, and the embedded one's template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  try {
    await buildTemplate();
    await createDatabase(postgres.url, templateDatabase);
    const { db, close } = await openDatabase(
      { databaseUrl: withDatabase(postgres.url, templateDatabase), dataDir: '' },
      { role: 'test' },
    );
    await migrate(db).finally(close);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  project.provide('postgresUrl', postgres.url);
  return () => postgres.stop();
}
