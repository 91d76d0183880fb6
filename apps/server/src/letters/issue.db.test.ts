import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Addressee,
  type Db,
  listLiveLetterCodes,
  type RollTenant,
  readNow,
} from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { day, minute } from '@monlogement27/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal, useServer } from '../testing/caller.ts';
import { printLetter } from '../testing/letter.ts';
import { readPdf } from '../testing/read-pdf.ts';
import type { Wanted } from './choose.ts';
import { type IssueDeps, issueLetters } from './issue.ts';
import { printIssueSummary } from './summary.ts';

describe.each(testDatabases)('issuing letters on $name', ({ open }) => {
  const server = useServer(open);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'letters-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = () => join(folder, 'letters.pdf');

  const issue = (
    wanted: Wanted,
    { force = false, ...others }: Partial<IssueDeps & { force: boolean }> = {},
  ) => {
    const { db, hasher, landlord, log } = server.deps;
    const publicUrl = new URL('https://extranet.example.org/');
    const deps = { db, hasher, landlord, log, publicUrl, ...others };
    return issueLetters(deps, { wanted, file: file(), force });
  };
  const single = (...typed: string[]): Wanted => ({
    kind: 'single',
    entries: typed.map((each) => ({ typed: each })),
  });
  const list = (...typed: string[]): Wanted => ({
    kind: 'list',
    entries: typed.map((each, index) => ({ typed: each, line: index + 1 })),
  });
  const idsOf = ({ addressees }: { addressees: readonly Addressee[] }) =>
    addressees.map(({ tenantId }) => tenantId);
  const codesOf = async ({ tenantId }: RollTenant) =>
    listLiveLetterCodes(server.db, tenantId, await readNow(server.db));
  /** What stands on the pages. */
  const pages = () =>
    readPdf(readFileSync(file())).pages.map(({ lines }) => lines.map((line) => line.trim()));
  const codeOn = (page: readonly string[] | undefined) =>
    page?.find((line) => /^[0-9A-Z]{5}-[0-9A-Z]{5}$/.test(line)) ?? '';
  const verify = ({ clientNumber }: RollTenant, letterCode: string) =>
    server.browser().call.registration.verifyLetterCode({ clientNumber, letterCode });

  it('prints a letter whose code opens the way, for thirty days', async () => {
    const tenant = await aTenant(server.db);
    const summary = await issue({ kind: 'all' });
    expect(summary.file).toBe(file());
    const [page, ...more] = pages();
    expect(more).toEqual([]);
    expect(await verify(tenant, codeOn(page))).toHaveProperty('ticket');
    const [code] = await codesOf(tenant);
    const left = (code?.expiresAt.getTime() ?? 0) - (await readNow(server.db)).getTime();
    expect(left).toBeGreaterThan(30 * day - minute);
    expect(left).toBeLessThanOrEqual(30 * day);
  });

  it('keeps no code anywhere but on paper', async () => {
    await aTenant(server.db);
    await issue({ kind: 'all' });
    const code = codeOn(pages()[0]);
    const kept = JSON.stringify([
      await server.db.selectFrom('letter_codes').selectAll().execute(),
      await server.db.selectFrom('events').selectAll().execute(),
    ]);
    expect(code).toHaveLength(11);
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(code.replace('-', ''));
    expect(kept).toContain('letter.issued');
  });

  it('writes to everybody who is there and has no account, in the order of their references', async () => {
    const ten = await aTenant(server.db, { clientNumber: '10' });
    const nine = await aTenant(server.db, { clientNumber: '9' });
    const holder = await aTenant(server.db, { clientNumber: '11' });
    await anAccount(server.db, { tenantId: holder.tenantId });
    await aTenant(server.db, { exitDate: '2020-01-31' });
    await aTenant(server.db, { goneAt: new Date('2026-01-01T00:00:00Z') });
    const summary = await issue({ kind: 'all' });
    expect(idsOf(summary)).toEqual([nine.tenantId, ten.tenantId]);
    expect(summary).toMatchObject({ withAccount: 1, former: 2, skipped: [] });
    expect(pages().map((page) => page.find((line) => /^\d{8}$/.test(line)))).toEqual([
      '00000009',
      '00000010',
    ]);
    expect(await codesOf(holder)).toEqual([]);
  });

  it('writes once to each of a list, in its order, and names the lines it cannot', async () => {
    const marie = await aTenant(server.db, { clientNumber: '200' });
    const jean = await aTenant(server.db, { clientNumber: '100' });
    const paul = await aTenant(server.db, { clientNumber: '100' });
    const holder = await aTenant(server.db, { clientNumber: '100' });
    await anAccount(server.db, { tenantId: holder.tenantId });
    const former = await aTenant(server.db, { exitDate: '2020-01-31' });
    const summary = await issue(
      list('00000200', jean.tenantId.toUpperCase(), '999', 'abc', former.clientNumber, 'N° 100'),
    );
    expect(idsOf(summary)).toEqual([marie.tenantId, jean.tenantId, paul.tenantId]);
    expect(summary.withAccount).toBe(1);
    expect(summary.skipped).toEqual([
      { typed: '999', line: 3, why: 'unknown' },
      { typed: 'abc', line: 4, why: 'unreadable' },
      { typed: former.clientNumber, line: 5, why: 'former' },
    ]);
    const said = printIssueSummary(summary, 'Europe/Paris');
    expect(said).toContain('3  courriers');
    expect(said).toContain('1  laissés de côté : ils ont déjà un compte');
    expect(said).toContain('ligne 3 : « 999 » n’est pas au fichier des locataires');
    expect(said).toContain('3    dont sans adresse postale');
  });

  it('writes to one who has an account where that one is named', async () => {
    const jean = await aTenant(server.db);
    const { clientNumber } = jean;
    await aTenant(server.db, { clientNumber });
    await anAccount(server.db, { tenantId: jean.tenantId });
    expect(idsOf(await issue(single(jean.tenantId)))).toEqual([jean.tenantId]);
    const both = await issue(single(clientNumber), { force: true });
    expect(both.addressees).toHaveLength(2);
    expect(printIssueSummary(both, 'Europe/Paris')).toContain(
      '1    dont pour qui a déjà un compte',
    );
    expect(await refusal(verify(jean, codeOn(pages()[0])))).toEqual({ code: 'birthDateRequired' });
  });

  it('is issuing again: the letter before is worth nothing', async () => {
    const tenant = await aTenant(server.db);
    await issue({ kind: 'all' });
    const former = codeOn(pages()[0]);
    await issue({ kind: 'all' }, { force: true });
    expect(await refusal(verify(tenant, former))).toEqual({ code: 'letterCodeRefused' });
    expect(await verify(tenant, codeOn(pages()[0]))).toHaveProperty('ticket');
    expect(await codesOf(tenant)).toHaveLength(1);
  });

  describe('changes nothing', () => {
    const aLetter = async () => {
      const tenant = await aTenant(server.db);
      return { ...tenant, letterCode: await printLetter(server, tenant) };
    };
    const worksStill = async (letter: Awaited<ReturnType<typeof aLetter>>) =>
      expect(await verify(letter, letter.letterCode)).toHaveProperty('ticket');

    it('where there is nobody to write to, and says why', async () => {
      const former = await aTenant(server.db, { exitDate: '2020-01-31' });
      await expect(issue(list('999', former.clientNumber))).rejects.toThrow(
        /^Aucun courrier à imprimer[\s\S]*ligne 1 : « 999 »[\s\S]*a quitté son logement/,
      );
      expect(readdirSync(folder)).toEqual([]);
    });

    it('where the file is there already', async () => {
      const letter = await aLetter();
      writeFileSync(file(), 'former');
      await expect(issue({ kind: 'all' })).rejects.toThrow('--force le remplace');
      expect(readFileSync(file(), 'utf8')).toBe('former');
      await worksStill(letter);
    });

    it('where the codes cannot be hashed, and leaves no file', async () => {
      const letter = await aLetter();
      const failing = async () => {
        throw new Error('out of memory');
      };
      const hasher = { ...server.deps.hasher, hash: failing };
      await expect(issue({ kind: 'all' }, { hasher })).rejects.toThrow('out of memory');
      expect(readdirSync(folder)).toEqual([]);
      await worksStill(letter);
    });

    it('where the codes cannot be stored, and leaves no file', async () => {
      const letter = await aLetter();
      const hasher = { ...server.deps.hasher, hash: async () => 'no hash' };
      await expect(issue({ kind: 'all' }, { hasher })).rejects.toThrow(/check constraint/);
      expect(readdirSync(folder)).toEqual([]);
      await worksStill(letter);
    });
  });

  describe('cut off when the codes are stored', () => {
    /** Its first transaction is carried out but not answered; the second one as `then` says. */
    const cutOff = (then: 'answers' | 'is silent'): Db => {
      let transactions = 0;
      return new Proxy(server.db, {
        get(db, name) {
          if (name !== 'transaction') {
            const value: unknown = Reflect.get(db, name);
            return typeof value === 'function' ? value.bind(db) : value;
          }
          transactions += 1;
          if (transactions > 1 && then === 'answers') return db.transaction.bind(db);
          return () => ({
            async execute(work: Parameters<ReturnType<Db['transaction']>['execute']>[0]) {
              if (transactions === 1) await db.transaction().execute(work);
              throw new Error('connection lost');
            },
          });
        },
      });
    };

    it('asks whether they are, and goes on', async () => {
      const tenant = await aTenant(server.db);
      const summary = await issue({ kind: 'all' }, { db: cutOff('answers') });
      expect(summary.file).toBe(file());
      expect(await verify(tenant, codeOn(pages()[0]))).toHaveProperty('ticket');
    });

    it('keeps the letters where nobody answers, and says so', async () => {
      await aTenant(server.db);
      await expect(issue({ kind: 'all' }, { db: cutOff('is silent') })).rejects.toThrow(
        /^La base de données ne répond plus[\s\S]*letters\.pdf\.[0-9a-f]+\.part/,
      );
      expect(existsSync(file())).toBe(false);
      const [part = ''] = readdirSync(folder);
      expect(readPdf(readFileSync(join(folder, part))).pages).toHaveLength(1);
    });
  });
});
