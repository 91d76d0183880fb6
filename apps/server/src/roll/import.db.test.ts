import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  countCurrentTenants,
  type Db,
  findTenantsByClientNumber,
  type RollTenant,
} from '@monlogement27/db';
import { anAccount, testDatabases, useDatabase } from '@monlogement27/db/testing';
import { landlord } from '@monlogement27/landlord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRoll } from './check.ts';
import { type ImportInput, importRoll } from './import.ts';
import { isDemoRoll } from './is-demo-roll.ts';
import { printSummary } from './print-summary.ts';
import { RollRefused } from './refused.ts';

declare module 'vitest' {
  interface ProvidedContext {
    // As the database's global setup says it, which this program does not include.
    postgresUrl: string;
  }
}

const wholeRoll = fileURLToPath(new URL('./testdata/roll-export.csv', import.meta.url));
const demoRoll = fileURLToPath(landlord.roll.demo);
const today = '2026-06-01';
const header =
  'REFERENCE;CIVILITE;NOM;PRENOM;DATE NAISSANCE;EMAIL;ADRESSE;CODE POSTAL;VILLE;DATE ENTREE;DATE SORTIE';

const jean = '00123456;M;DUPOND;Jean;10/09/1975;;1 RUE;27000;EVREUX;01/06/2004;';
const marie = '00123456;MME;DUPOND;Marie;22/03/1977;;1 RUE;27000;EVREUX;01/06/2004;';
const others = ['LEROY', 'MOREL', 'FAURE', 'GIRARD', 'BONNET', 'MERCIER', 'LEMOINE', 'TRAORE'].map(
  (name, index) => `0020000${index};M;${name};Paul;0${index + 1}/05/1960;;2 RUE;27000;EVREUX;;`,
);
const rows = [jean, marie, ...others];

let folder = '';
let written = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roll-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(content: string | Buffer): Promise<string> {
  written += 1;
  const path = join(folder, `${written}.csv`);
  await writeFile(path, content);
  return path;
}

function roll(lines: readonly string[]): Promise<string> {
  return file([header, ...lines].map((line) => `${line}\r\n`).join(''));
}

describe.each(testDatabases)('the import of a roll on $name', ({ open }) => {
  const test = useDatabase(open);
  const log = { info: () => {} };
  const importFile = (path: string, input: Partial<ImportInput> = {}) =>
    importRoll({ db: test.db, log }, { file: path, demo: false, force: false, today, ...input });
  const importRows = async (lines: readonly string[], input: Partial<ImportInput> = {}) =>
    importFile(await roll(lines), input);
  const under = (clientNumber: string) => findTenantsByClientNumber(test.db, clientNumber);

  it('takes the whole of the landlord’s export and names its bad rows', async () => {
    const summary = await importFile(wholeRoll);
    expect(summary).toMatchObject({
      ...{ read: 2008, added: 2000, changed: 0, unchanged: 0, gone: 0, returned: 0, held: 0 },
      ...{ duplicates: 3, merged: 0, onRoll: 2000, current: 1834, letterOnly: 49 },
      ...{ emailsDropped: 0, entryDatesDropped: 0, missingColumns: [], moves: [] },
      letterReasons: { birthDateUnknown: 32, cutName: 2, initial: 13, lostCharacter: 2 },
      bad: {
        total: 5,
        first: [
          { line: 628, reason: 'tooFewColumns' },
          { line: 1257, reason: 'referenceOnlyZeros' },
          { line: 1688, reason: 'referenceNotANumber' },
          { line: 1767, reason: 'noName' },
          { line: 1866, reason: 'impossibleBirthDate' },
        ],
      },
    });
    const printed = printSummary(summary, { done: true });
    expect(printed).toContain('    2 000  nouveaux locataires\n');
    expect(printed).toContain('  ligne 1866 : la date de naissance n’existe pas\n');
    expect(await snapshot(test.db)).toHaveLength(2000);
  });

  it('changes nothing the second time, whatever the order and the encoding', async () => {
    await importFile(wholeRoll);
    const before = await snapshot(test.db);
    const bytes = await readFile(wholeRoll);
    const [first, ...lines] = bytes.toString('latin1').split('\r\n');
    const turned = [first, ...lines.filter(Boolean).reverse(), ''].join('\r\n');
    for (const again of [wholeRoll, await file(Buffer.from(turned, 'latin1'))]) {
      const summary = await importFile(again);
      expect(summary).toMatchObject({
        added: 0,
        changed: 0,
        unchanged: 2000,
        gone: 0,
        returned: 0,
      });
    }
    expect(await snapshot(test.db)).toEqual(before);
  });

  it('is told beforehand by a check, which changes nothing', async () => {
    await importRows(rows);
    const before = await snapshot(test.db);
    const next = await roll([jean.replace('DUPOND', 'MARTIN'), ...others]);
    const told = await checkRoll({ db: test.db, log }, { file: next, demo: false, today });
    expect(told).toMatchObject({ changed: 1, renamed: 1, gone: 1, unchanged: 8 });
    expect(await snapshot(test.db)).toEqual(before);
    expect(await importFile(next)).toEqual(told);
  });

  it('makes a tenant former from the exit date on', async () => {
    await importRows(rows);
    await importRows([`${jean}01/06/2026`, `${marie}02/06/2026`, ...others]);
    expect((await under('123456')).map(({ exitDate, goneAt }) => [exitDate, goneAt])).toEqual(
      expect.arrayContaining([
        ['2026-06-01', null],
        ['2026-06-02', null],
      ]),
    );
    expect(await countCurrentTenants(test.db, { demo: false, today })).toBe(9);
    expect(await countCurrentTenants(test.db, { demo: false, today: '2026-05-31' })).toBe(10);
  });

  it.each([
    ['name', jean.replace('DUPOND', 'MARTIN NÉE DUPOND'), { renamed: 1, redated: 0 }],
    ['birth date', jean.replace('10/09/1975', '09/10/1975'), { renamed: 0, redated: 1 }],
  ])('keeps the tenant, and the account, when a %s changes', async (_, line, counted) => {
    await importRows(rows);
    const before = theOneCalled('Jean', await under('123456'));
    const account = await anAccount(test.db, { tenantId: before.tenantId });
    const summary = await importRows([line, marie, ...others]);
    expect(summary).toMatchObject({ added: 0, changed: 1, unchanged: 9, gone: 0, ...counted });
    const after = theOneCalled('Jean', await under('123456'));
    expect(after.tenantId).toBe(account.tenantId);
    const former = await test.db.selectFrom('tenant_facts').selectAll().execute();
    expect(former).toMatchObject([
      { tenant_id: before.tenantId, facts: { last_names: ['DUPOND'], birth_date: '1975-09-10' } },
    ]);
  });

  it('never passes a tenant on to somebody else under the same reference', async () => {
    await importRows(rows);
    const before = theOneCalled('Jean', await under('123456'));
    const stranger = jean.replace('DUPOND;Jean;10/09/1975', 'LEGRAND;Luc;01/02/1990');
    expect(await importRows([stranger, marie, ...others])).toMatchObject({ added: 1, gone: 1 });
    const now = await under('123456');
    expect(now).toHaveLength(3);
    expect(theOneCalled('Jean', now).goneAt).not.toBeNull();
    expect(theOneCalled('Luc', now).tenantId).not.toBe(before.tenantId);
  });

  it('leaves whom it cannot tell apart to the office', async () => {
    const son = jean.replace('10/09/1975', '05/05/2000');
    await importRows([jean, son, ...others]);
    const dates = [jean.replace('10/09/1975', '09/10/1975'), son.replace('05/05', '06/06')];
    const summary = await importRows([...dates, ...others]);
    expect(summary).toMatchObject({ added: 2, gone: 2, contested: { total: 2 } });
    expect(await under('123456')).toHaveLength(4);
  });

  it('merges the rows of one person, current if any of them is', async () => {
    const former = jean.replace('01/06/2004;', '01/06/1999;31/05/2004').replace('1 RUE', '9 RUE');
    const summary = await importRows([former, jean, jean, ...others]);
    expect(summary).toMatchObject({ read: 11, added: 9, duplicates: 1, merged: 1, current: 9 });
    expect(await under('123456')).toMatchObject([{ exitDate: null, entryDate: '2004-06-01' }]);
  });

  it('keeps those whose row went bad, and brings back those who return', async () => {
    await importRows(rows);
    const [jeanBefore] = await under('123456');
    const bad = await importRows([jean.replace('10/09', '31/09'), ...others]);
    expect(bad).toMatchObject({ held: 2, gone: 0, bad: { total: 1 } });
    await importRows([marie, ...others]);
    expect(theOneCalled('Jean', await under('123456')).goneAt).not.toBeNull();
    expect(await importRows(rows)).toMatchObject({ returned: 1, unchanged: 9, added: 0 });
    expect((await under('123456')).map(({ tenantId }) => tenantId)).toContain(jeanBefore?.tenantId);
  });

  it('proposes a move to another reference, and does not make it', async () => {
    await importRows(rows);
    const left = theOneCalled('Jean', await under('123456'));
    await anAccount(test.db, { tenantId: left.tenantId });
    const moved = jean.replace('00123456', '00654321');
    const { moves } = await importRows([moved, marie, ...others]);
    expect(moves).toMatchObject([
      {
        ...{ fromNumber: '123456', toNumber: '654321' },
        ...{ fromTenantId: left.tenantId, hasAccount: true },
      },
    ]);
    expect((await under('654321')).map(({ tenantId }) => tenantId)).toEqual([moves[0]?.toTenantId]);
  });

  it('that loses more than 20 % of the tenants needs --force', async () => {
    await importRows(rows);
    const before = await snapshot(test.db);
    const failure = await importRows(rows.slice(3)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RollRefused);
    expect(String(failure)).toContain('3 des 10 locataires en place (30 %)');
    expect(await snapshot(test.db)).toEqual(before);
    expect(await importRows(rows.slice(2))).toMatchObject({ gone: 2 });
    expect(await importRows(rows.slice(5), { force: true })).toMatchObject({ gone: 3, onRoll: 5 });
  });

  it.each<[string, (whole: Buffer) => Buffer, string]>([
    ['empty', () => Buffer.alloc(0), 'Le fichier est vide'],
    ['blank', () => Buffer.from('\r\n\r\n'), 'Le fichier est vide'],
    ['a header alone', (whole) => whole.subarray(0, whole.indexOf('\n') + 1), 'aucun locataire'],
    ['without its header', (whole) => whole.subarray(whole.indexOf('\n') + 1), 'pas d’en-tête'],
    ['cut in a row', (whole) => whole.subarray(0, 100_000), 'Le fichier est coupé'],
    ['cut in a quoted cell', (whole) => whole.subarray(0, 150), 'Un guillemet ouvert'],
    [
      'damaged by a stray quote',
      (whole) => Buffer.from(whole.toString('latin1').replace(';27000', ';"27000'), 'latin1'),
      'Un guillemet ouvert',
    ],
    [
      'in two encodings',
      (whole) => Buffer.concat([Buffer.from('\ufeff'), whole]),
      's’annonce en UTF-8 mais ne l’est pas',
    ],
    ['of bad rows only', () => Buffer.from(`${header}\r\nABC;\r\n`), 'Aucune ligne'],
  ])('changes nothing where the file is %s', async (_, damage, sentence) => {
    await importRows(rows);
    const before = await snapshot(test.db);
    const path = await file(damage(await readFile(wholeRoll)));
    const failure = await importFile(path, { force: true }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RollRefused);
    expect(String(failure)).toContain(sentence);
    expect(await snapshot(test.db)).toEqual(before);
  });

  it('changes nothing where the file does not exist', async () => {
    await expect(importFile(join(folder, 'nowhere.csv'))).rejects.toThrow('n’existe pas');
    expect(await snapshot(test.db)).toEqual([]);
  });

  it('makes each tenant once, however many imports of one file begin at once', async () => {
    const path = await roll(rows);
    const summaries = await Promise.all(Array.from({ length: 6 }, () => importFile(path)));
    expect(summaries.map(({ added }) => added).sort()).toEqual([0, 0, 0, 0, 0, 10]);
    expect(await snapshot(test.db)).toHaveLength(10);
  });

  describe('of the demonstration', () => {
    it('holds the landlord’s example, and reads what is not Latin-1', async () => {
      expect(await importFile(demoRoll, { demo: true })).toMatchObject({ bad: { total: 0 } });
      const { example } = landlord;
      expect(theOneCalled(example.firstName, await under('123456'))).toMatchObject({
        ...{ lastNames: [example.lastName], birthDate: example.birthDate },
        ...{ exitDate: null, letterOnly: false, demo: true },
      });
      expect(await under('200734')).toMatchObject([{ lastNames: ['LEBŒUF'], firstNames: 'Cœlia' }]);
    });

    it('is refused in production and beside real tenants', async () => {
      const inProduction = importFile(demoRoll, { demo: true, production: true });
      await expect(inProduction).rejects.toThrow(RollRefused);
      expect(await snapshot(test.db)).toEqual([]);
      await importRows(rows);
      await expect(importFile(demoRoll, { demo: true })).rejects.toThrow('ne se mélange pas');
      expect(await snapshot(test.db)).toHaveLength(10);
    });

    it('gives way to a real roll, which it does not guard', async () => {
      await importFile(demoRoll, { demo: true });
      expect(await importRows(rows)).toMatchObject({
        added: 10,
        gone: 0,
        demoGone: 60,
        onRoll: 10,
      });
    });

    it('is known by its bytes, whatever it is called', async () => {
      const renamed = join(folder, 'locataires.csv');
      await copyFile(demoRoll, renamed);
      expect(await isDemoRoll(renamed, landlord.roll.demo)).toBe(true);
      expect(await isDemoRoll(wholeRoll, landlord.roll.demo)).toBe(false);
    });
  });
});

/** All that an import may write, but its own journal line. */
async function snapshot(db: Db): Promise<object[]> {
  const tenants = await db.selectFrom('tenants').selectAll().orderBy('id').execute();
  const former = await db.selectFrom('tenant_facts').selectAll().execute();
  return tenants.map((tenant) => ({
    ...tenant,
    former: former.filter(({ tenant_id }) => tenant_id === tenant.id),
  }));
}

function theOneCalled(firstNames: string, tenants: readonly RollTenant[]): RollTenant {
  const [found, ...more] = tenants.filter((tenant) => tenant.firstNames === firstNames);
  if (found === undefined || more.length > 0) throw new Error(`not one «${firstNames}»`);
  return found;
}
