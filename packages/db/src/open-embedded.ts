import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { DatabaseInUse, DatabaseUnusable } from './errors.ts';
import { lockFile } from './folder-lock.ts';
import { openTemplate } from './template.ts';

/** The same JavaScript types as the PostgreSQL driver gives: int8 as number, date as text. */
export const embeddedParsers: NonNullable<PGliteOptions['parsers']> = {
  20: Number,
  1082: (value: string) => value,
};

/** PGlite in `<dataDir>/db`, with one owner at a time. */
export async function openEmbedded(
  dataDir: string,
): Promise<{ pglite: PGlite; close(): Promise<void> }> {
  const folder = join(resolve(dataDir), 'db');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockFile(`${folder}.lock`);
  if (lock === undefined) throw new DatabaseInUse(folder);
  try {
    const pglite = await openFolder(folder);
    return {
      pglite,
      async close() {
        try {
          if (!pglite.closed) await pglite.close();
        } finally {
          await lock.release();
        }
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openFolder(folder: string): Promise<PGlite> {
  // Stands while a first start is under way: what a crash left there never held anybody's data.
  const unfinished = `${folder}.unfinished`;
  if (existsSync(unfinished)) await rm(folder, { recursive: true, force: true });
  const first = !existsSync(folder) || (await readdir(folder)).length === 0;
  // PGlite would begin a new database over what is left of the old one.
  if (!first && !existsSync(join(folder, 'PG_VERSION'))) throw unusable(folder);
  const template = first ? await openTemplate() : undefined;
  if (first) await writeFile(unfinished, '');
  try {
    const pglite = await PGlite.create(folder, {
      parsers: embeddedParsers,
      ...(template === undefined ? {} : { loadDataDir: template }),
    });
    await rm(unfinished, { force: true });
    return pglite;
  } catch (error) {
    throw unusable(folder, error);
  }
}

function unusable(folder: string, cause?: unknown): DatabaseUnusable {
  return new DatabaseUnusable(
    'damaged',
    `The database in ${folder} cannot be opened; put a backup in its place, or move it away to begin with an empty one.`,
    { cause },
  );
}
