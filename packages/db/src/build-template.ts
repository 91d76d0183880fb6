import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { migrate } from './migrate.ts';
import type { DB } from './schema.ts';
import { templatePath } from './template.ts';

/** Makes the migrated, empty database a first start is copied from; nothing where it is there already. */
export async function buildTemplate(): Promise<string> {
  const path = templatePath();
  if (existsSync(path)) return path;
  const pglite = await PGlite.create();
  await migrate(new Kysely<DB>({ dialect: new PGliteDialect({ pglite }) }));
  // Two databases that nobody connects to are two thirds of the files, and of a first start's time.
  await pglite.exec(`
    update pg_database set datistemplate = false where datname in ('template0', 'template1')`);
  await pglite.exec('drop database template0');
  await pglite.exec('drop database template1');
  await pglite.exec('checkpoint');
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();

  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  // Renamed when whole: a start at the same time must not load half of it.
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, new Uint8Array(await dump.arrayBuffer()));
  await rename(unfinished, path);
  for (const file of await readdir(folder)) {
    const former = /^template-\w+\.tar$/.test(file) && file !== basename(path);
    if (former) await rm(join(folder, file), { force: true });
  }
  return path;
}
