import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Account,
  findAccount,
  findAccountByTenant,
  findTenantsByClientNumber,
  type RollTenant,
} from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importRoll } from '../roll/import.ts';
import {
  type Browser,
  goodPassword,
  hashOf,
  otherPassword,
  refusal,
  useServer,
} from '../testing/caller.ts';
import { printLetter } from '../testing/letter.ts';
import { factsOf, register } from '../testing/register.ts';

const currentPassword = goodPassword;

describe.each(testDatabases)('the account on $name', ({ open }) => {
  const server = useServer(open);

  async function aHolder(
    line: Partial<RollTenant> = {},
  ): Promise<{ tenant: RollTenant; account: Account }> {
    const tenant = await aTenant(server.db, line);
    const passwordHash = await hashOf(goodPassword);
    const account = await anAccount(server.db, { tenantId: tenant.tenantId, passwordHash });
    return { tenant, account };
  }
  async function signedIn({ email }: Account, browser = server.browser()): Promise<Browser> {
    await browser.call.session.signIn({ identifier: email, password: goodPassword });
    return browser;
  }
  const told = () =>
    server.mails.flatMap((job) => (job.kind === 'notice' ? [[job.notice, job.to]] : []));

  describe('what asks for the current password', () => {
    const asking = {
      exportData: ({ call }: Browser, password: string) =>
        call.account.exportData({ currentPassword: password }),
      close: ({ call }: Browser, password: string) =>
        call.account.close({ currentPassword: password }),
      requestEmailChange: ({ call }: Browser, password: string) =>
        call.account.requestEmailChange({ email: 'new@example.org', currentPassword: password }),
    };

    test.each(Object.entries(asking))(
      '%s asks who is there, refuses a wrong one, and makes a guesser wait',
      async (_, ask) => {
        const { account } = await aHolder();
        expect(await refusal(ask(server.browser(), goodPassword))).toEqual({
          code: 'signInRequired',
        });
        const browser = await signedIn(account);
        for (let guess = 0; guess < 5; guess += 1) {
          expect(await refusal(ask(browser, otherPassword))).toEqual({ code: 'wrongCredentials' });
        }
        expect(await refusal(ask(browser, goodPassword))).toMatchObject({
          code: 'tooManyAttempts',
        });
        expect(await findAccount(server.db, account.id)).toMatchObject({ email: account.email });
      },
    );
  });

  describe('downloading the data', () => {
    test('gives every documented field, and nothing that opens anything', async () => {
      const { account, tenant } = await aHolder({ civility: 'M', entryDate: '2004-06-01' });
      const browser = await signedIn(account);
      await browser.call.account.requestEmailChange({ email: 'new@example.org', currentPassword });
      const letterCode = await printLetter(server, tenant);
      const data = await browser.call.account.exportData({ currentPassword });
      expect(data).toMatchObject({
        account: { email: account.email, language: 'fr', lastSignInAt: expect.any(String) },
        terms: { version: account.termsVersion },
        tenant: {
          reference: `0${tenant.clientNumber}`,
          civility: 'M',
          lastNames: ['DUPOND'],
          firstNames: 'Jean',
          birthDate: '1975-09-10',
          postalAddress: [],
          entryDate: '2004-06-01',
          exitDate: null,
        },
        formerTenantFacts: [],
        sessions: [{ device: 'Firefox, Linux' }],
        knownDevices: 1,
        pendingEmailChange: { email: 'new@example.org' },
        formerEmails: [],
        passwordResetLinks: [],
        letters: [{ issuedAt: expect.any(String) }],
        notices: [{ kind: 'newDevice' }],
      });
      expect(data.events.map(({ kind }) => kind).sort()).toEqual([
        'data.exported',
        'email.changeRequested',
        'session.signedIn',
      ]);
      const text = JSON.stringify(data);
      const { cookies } = browser;
      const secrets = [
        ...[String(cookies.get('session')), String(cookies.get('device')), letterCode],
        ...[account.passwordHash, account.id, tenant.tenantId, 'argon2'],
      ];
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/[A-Za-z0-9_-]{40}/);
    });

    test('shows what an earlier roll said', async () => {
      const { account, tenant } = await aHolder();
      const former = {
        ...{ client_number: tenant.clientNumber, civility: 'MME', last_names: ['MARTIN'] },
        ...{ first_names: 'Jean', birth_date: null, postal_address: ['1 RUE'], email: null },
        ...{ entry_date: null, exit_date: null, folded_last_names: 'martin' },
      };
      await server.db
        .insertInto('tenant_facts')
        .values({
          tenant_id: tenant.tenantId,
          facts: JSON.stringify(former),
          replaced_at: new Date('2026-02-01T00:00:00Z'),
        })
        .execute();
      const { call } = await signedIn(account);
      const data = await call.account.exportData({ currentPassword });
      expect(data.formerTenantFacts).toMatchObject([
        { lastNames: ['MARTIN'], postalAddress: ['1 RUE'], replacedAt: '2026-02-01T00:00:00.000Z' },
      ]);
    });
  });

  describe('closing it', () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'account-close-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    test('ends every session, tells the owner, and leaves the roll as it is', async () => {
      const { account, tenant } = await aHolder();
      const [here, there] = [await signedIn(account), await signedIn(account)];
      expect(await here.call.account.close({ currentPassword })).toEqual({ closed: true });
      expect(here.cookies.get('session')).toBeUndefined();
      expect(here.cookies.get('device')).toBeUndefined();
      expect(await there.call.session.current()).toBeNull();
      expect(told()).toContainEqual(['accountClosed', account.email]);
      expect(await findAccountByTenant(server.db, tenant.tenantId)).toBeUndefined();
      expect(await findTenantsByClientNumber(server.db, tenant.clientNumber)).toEqual([tenant]);
      const signIn = { identifier: account.email, password: goodPassword };
      expect(await refusal(server.browser().call.session.signIn(signIn))).toEqual({
        code: 'wrongCredentials',
      });
    });

    test('lets the tenant register again, with the same address, and see nothing of before', async () => {
      const { account, tenant } = await aHolder();
      await (await signedIn(account)).call.account.close({ currentPassword });
      const again = server.browser();
      const token = await register(server, again, { tenant, email: account.email });
      await again.call.activation.activate({ token });
      const events = await again.call.account.events();
      expect(events.map(({ kind }) => kind)).toEqual(['account.activated']);
      expect(await again.call.session.list()).toHaveLength(1);
    });

    test('makes worthless what was begun before the account was there', async () => {
      const tenant = await aTenant(server.db);
      const [begun, owner] = [server.browser(), server.browser()];
      const { ticket } = await begun.call.registration.verifyIdentity(factsOf(tenant));
      const email = 'owner@example.org';
      const token = await register(server, owner, { tenant, email });
      await owner.call.activation.activate({ token });
      const acceptedTermsVersion = server.deps.terms.version;
      const form = { email: 'other@example.org', password: goodPassword, acceptedTermsVersion };
      const other = await begun.call.registration
        .submit({ ticket, ...form })
        .then(() => server.linkIn(server.mails.findLast((job) => job.kind === 'activation')));
      await owner.call.account.close({ currentPassword });
      expect(await refusal(begun.call.activation.activate({ token: other }))).toEqual({
        code: 'linkRefused',
      });
      expect(await refusal(begun.call.registration.status())).toEqual({ code: 'noRegistration' });
    });

    test('is not undone by the next import of the roll', async () => {
      const file = join(folder, 'roll.csv');
      const header =
        'REFERENCE;CIVILITE;NOM;PRENOM;DATE NAISSANCE;EMAIL;ADRESSE;CODE POSTAL;VILLE;DATE ENTREE;DATE SORTIE';
      const line = (name: string) =>
        `00123456;M;${name};Jean;10/09/1975;jean@example.org;1 RUE;27000;EVREUX;01/06/2004;`;
      const input = { file, demo: false, force: false, today: '2026-06-01' };
      const deps = { db: server.db, log: { info: () => {} } };
      await writeFile(file, `${header}\r\n${line('DUPOND')}\r\n`);
      await importRoll(deps, input);
      const [tenant] = await findTenantsByClientNumber(server.db, '123456');
      if (tenant === undefined) throw new Error('not imported');
      const owner = server.browser();
      await owner.call.activation.activate({ token: await register(server, owner, { tenant }) });
      await owner.call.account.close({ currentPassword });
      await copyFile(file, join(folder, 'again.csv'));
      await importRoll(deps, { ...input, file: join(folder, 'again.csv') });
      await writeFile(file, `${header}\r\n${line('DUPONT')}\r\n`);
      await importRoll(deps, input);
      expect(await server.db.selectFrom('accounts').selectAll().execute()).toEqual([]);
      const now = await findTenantsByClientNumber(server.db, '123456');
      expect(now.map(({ tenantId }) => tenantId)).toEqual([tenant.tenantId]);
      const facts = { ...factsOf(tenant), lastName: 'DUPONT' };
      const ticket = await server.browser().call.registration.verifyIdentity(facts);
      expect(ticket).toHaveProperty('ticket');
    });
  });

  describe('new terms', () => {
    const newTerms = { version: '2027-01-01', text: '# Conditions', hash: 'h'.repeat(43) };
    const under = (terms: typeof newTerms, { cookies }: Browser = server.browser()) =>
      server.browser({ cookies, deps: { terms } });

    test('are asked for at sign-in, keep nothing else out, and are accepted once', async () => {
      const { account } = await aHolder();
      const browser = await signedIn(account);
      const { call } = under(newTerms, browser);
      const signIn = { identifier: account.email, password: goodPassword };
      expect(await call.session.signIn(signIn)).toMatchObject({ tenant: { termsPending: true } });
      expect(await call.account.events()).not.toEqual([]);
      expect(await call.session.list()).toHaveLength(1);
      expect(await call.account.acceptTerms({ version: newTerms.version })).toEqual({
        accepted: true,
      });
      expect(await call.session.current()).toMatchObject({ tenant: { termsPending: false } });
      const accepted = await findAccount(server.db, account.id);
      expect(accepted).toMatchObject({ termsVersion: '2027-01-01', termsHash: newTerms.hash });
      await call.account.acceptTerms({ version: newTerms.version });
      expect(await findAccount(server.db, account.id)).toMatchObject({
        termsAcceptedAt: accepted?.termsAcceptedAt,
      });
      const kinds = (await call.account.events()).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'terms.accepted')).toHaveLength(1);
    });

    test('are not accepted by accepting others', async () => {
      const { account } = await aHolder();
      const { call } = under(newTerms, await signedIn(account));
      for (const version of [account.termsVersion, '2099-01-01', '']) {
        expect(await refusal(call.account.acceptTerms({ version }))).toEqual({
          code: 'termsOutdated',
        });
      }
      expect(
        await refusal(under(newTerms).call.account.acceptTerms({ version: newTerms.version })),
      ).toEqual({ code: 'signInRequired' });
    });
  });

  describe('the language', () => {
    test('of the mails is the one chosen last, for this account alone', async () => {
      const { account } = await aHolder();
      const other = (await aHolder()).account;
      const { call } = await signedIn(account);
      expect(await call.account.setLanguage({ language: 'ar' })).toEqual({ language: 'ar' });
      await call.password.change({ currentPassword, newPassword: otherPassword });
      expect(server.mails.at(-1)).toMatchObject({ notice: 'passwordChanged', language: 'ar' });
      expect(await findAccount(server.db, other.id)).toMatchObject({ language: 'fr' });
    });
  });

  describe('what happened', () => {
    test('is told newest first, with the device, of this account alone, and fifty at most', async () => {
      const mine = await signedIn((await aHolder()).account);
      const theirs = await signedIn((await aHolder()).account);
      await theirs.call.session.revokeOthers();
      const events = await mine.call.account.events();
      expect(events).toEqual([
        {
          at: expect.stringMatching(/^\d{4}-.*Z$/),
          kind: 'session.signedIn',
          device: 'Firefox, Linux',
        },
      ]);
      for (let time = 0; time < 55; time += 1) await mine.call.session.revokeOthers();
      const many = await mine.call.account.events();
      expect(many).toHaveLength(50);
      expect(many.map(({ kind }) => kind)).not.toContain('session.signedIn');
      expect(await refusal(server.browser().call.account.events())).toEqual({
        code: 'signInRequired',
      });
    });
  });
});
