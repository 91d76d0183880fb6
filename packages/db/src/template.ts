import { createHash } from 'node:crypto';
import { openAsBlob, readdirSync, readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(import.meta.dirname, '../dist');

/** Where the migrated, empty database for these migrations and this PGlite is kept, if it was built. */
export function templatePath(): string {
  const hash = createHash('sha256');
  const migrations = join(import.meta.dirname, 'migrations');
  for (const file of readdirSync(migrations).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(migrations, file)))
      .update('\0');
  }
  // How it is made counts as much as what is in it.
  hash.update(readFileSync(join(import.meta.dirname, 'build-template.ts')));
  // Another PGlite may be another PostgreSQL, whose folders this one's cannot be.
  const pglite = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  hash.update(readFileSync(join(dirname(pglite), '../package.json')));
  return join(folder, `template-${hash.digest('hex').slice(0, 16)}.tar`);
}

/** Undefined where `npm run build` has not made it: a first start then takes the long way. */
export async function openTemplate(): Promise<Blob | undefined> {
  const path = templatePath();
  const present = await access(path).then(
    () => true,
    () => false,
  );
  return present ? openAsBlob(path) : undefined;
}
