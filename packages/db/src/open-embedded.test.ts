import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseInUse, DatabaseUnusable } from './errors.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';

let dataDir = '';
let children: ChildProcess[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'monlogement27-db-'));
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  rmSync(dataDir, { recursive: true, force: true });
});

const open = () => openDatabase({ dataDir }, { role: 'server' });

/** A process of its own that opens, migrates, says so, and then writes one case after the other. */
async function startOwner(): Promise<{
  child: ChildProcess;
  acknowledged: string[];
  stderr(): string;
}> {
  const script = `
    const { openDatabase, migrate } = await import(${JSON.stringify(new URL('index.ts', import.meta.url).href)});
    const { db } = await openDatabase({ dataDir: ${JSON.stringify(dataDir)} }, { role: 'server' });
    await migrate(db);
    for (let i = 0; ; i += 1) {
      const number = String(i);
      await db.insertInto('cases')
        .values({ number, client_number: null, reasons: '[]', created_at: new Date() })
        .onConflict((conflict) => conflict.doNothing()).execute();
      console.log(number);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const acknowledged: string[] = [];
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
  });
  let rest = '';
  child.stdout?.on('data', (chunk) => {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    acknowledged.push(...lines);
  });
  await expect.poll(() => acknowledged.length, { timeout: 15_000 }).toBeGreaterThan(0);
  return { child, acknowledged, stderr: () => stderr };
}

describe('the embedded database', () => {
  it('starts from nothing, keeps what was written, and can be opened again', async () => {
    const first = await open();
    await migrate(first.db);
    await first.db
      .insertInto('cases')
      .values({ number: 'K7M2', client_number: null, reasons: '[]', created_at: new Date() })
      .execute();
    await first.close();
    const second = await open();
    await migrate(second.db);
    const rows = await second.db.selectFrom('cases').select('number').execute();
    expect(rows).toEqual([{ number: 'K7M2' }]);
    await second.close();
  });

  it('starts as a copy of the template that was built, its schema in place', async () => {
    const { db, close } = await open();
    expect(await db.selectFrom('tenants').select('id').execute()).toEqual([]);
    await close();
  });

  it('has one owner at a time: another opening is refused, and the owner is not disturbed', async () => {
    const owner = await open();
    await expect(open()).rejects.toThrow(DatabaseInUse);
    await expect(open()).rejects.toThrow(/is in use by another process; stop that one first/);
    expect((await sql`select 1 as one`.execute(owner.db)).rows).toEqual([{ one: 1 }]);
    await owner.close();
    await (await open()).close();
  });

  it('of a living process is refused to this one; of a killed one it is free at once, with all it acknowledged', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { child, acknowledged, stderr } = await startOwner();
      await expect(open()).rejects.toThrow(DatabaseInUse);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const { db, close } = await open();
      const rows = await db.selectFrom('cases').select('number').execute();
      const stored = new Set(rows.map(({ number }) => number));
      expect(acknowledged.filter((number) => !stored.has(number))).toEqual([]);
      // An experimental module's warning would be the first thing whoever starts this reads.
      expect(stderr()).toBe('');
      await close();
    }
  });

  it('begins again when the first start was cut short', async () => {
    const folder = join(dataDir, 'db');
    mkdirSync(folder);
    writeFileSync(`${folder}.unfinished`, '');
    writeFileSync(join(folder, 'PG_VERSION'), '18\n');
    const { db, close } = await open();
    await migrate(db);
    await close();
    expect(existsSync(`${folder}.unfinished`)).toBe(false);
  });

  it.each([
    { damage: 'lost its tables', file: 'base', content: undefined },
    { damage: 'has a broken control file', file: 'global/pg_control', content: 'broken' },
    { damage: 'was made by another version', file: 'PG_VERSION', content: '16\n' },
    { damage: 'lost the file that says what it is', file: 'PG_VERSION', content: undefined },
  ])('that $damage is refused in one sentence, and left as it is', async ({ file, content }) => {
    await (await open()).close();
    const damaged = join(dataDir, 'db', file);
    rmSync(damaged, { recursive: true });
    if (content !== undefined) writeFileSync(damaged, content);
    await expect(open()).rejects.toThrow(DatabaseUnusable);
    await expect(open()).rejects.toThrow(/cannot be opened; put a backup in its place/);
    expect(existsSync(damaged)).toBe(content !== undefined);
    expect(existsSync(join(dataDir, 'db/pg_wal'))).toBe(true);
  });

  it('says when the data folder cannot be made', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    const opening = openDatabase({ dataDir: join(dataDir, 'file') }, { role: 'server' });
    await expect(opening).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});
