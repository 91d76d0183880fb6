import {
  type Account,
  findAccount,
  findAccountByTenant,
  listEvents,
  type RollTenant,
} from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { describe, expect, test } from 'vitest';
import { OfficeRefusal } from '../office/context.ts';
import { createProgram } from '../office/program.ts';
import { goodPassword, hashOf, refusal, useServer } from '../testing/caller.ts';
import { factsOf, register } from '../testing/register.ts';
import { registerAccountCommands } from './commands.ts';

const nobody = '01890a5d-ac96-774b-bcce-b302099a8057';

describe.each(testDatabases)('the office on $name', ({ open }) => {
  const server = useServer(open);

  /** What a command prints. */
  async function office(...args: string[]): Promise<string> {
    let printed = '';
    const { db, log, enqueueMail } = server.deps;
    const program = createProgram(
      {
        production: false,
        publicUrl: () => server.deps.env.publicUrl,
        print: (text) => {
          printed += text;
        },
        withDatabase: (work) => work({ db, log }),
        withMails: (work) => work({ db, log, enqueueMail }),
      },
      [registerAccountCommands],
    );
    await program.parseAsync(['account', ...args], { from: 'user' });
    return printed;
  }
  const refused = (...args: string[]) =>
    office(...args).then(
      () => undefined,
      (error: unknown) => (error instanceof OfficeRefusal ? error.message : error),
    );
  async function aHolder(
    line: Partial<RollTenant> = {},
  ): Promise<{ tenant: RollTenant; account: Account }> {
    const tenant = await aTenant(server.db, line);
    const passwordHash = await hashOf(goodPassword);
    const account = await anAccount(server.db, { tenantId: tenant.tenantId, passwordHash });
    return { tenant, account };
  }
  const signIn = (identifier: string, password = goodPassword) =>
    server.browser().call.session.signIn({ identifier, password });

  describe('account show', () => {
    test('tells the tenants of a reference, and what stands in their way', async () => {
      const clientNumber = '123456';
      const { tenant, account } = await aHolder({ clientNumber });
      const marie = await aTenant(server.db, {
        ...{ clientNumber, firstNames: 'Marie', birthDate: null, exitDate: '2020-01-31' },
      });
      const paul = await aTenant(server.db, { clientNumber, firstNames: 'Paul' });
      await register(server, server.browser(), { tenant: paul, email: 'paul@example.org' });
      const shown = await office('show', 'N° 00123456');
      const [jeans, maries, pauls] = shown.split('\n\n').slice(1);
      expect(shown).toMatch(/^Référence 00123456\n/);
      expect(jeans).toContain('Jean DUPOND');
      expect(jeans).toContain(tenant.tenantId);
      expect(jeans).toContain(account.email);
      expect(jeans).toContain('Dernière connexion : jamais');
      expect(maries).toContain(`Numéro interne : ${marie.tenantId}`);
      expect(maries).toContain('parti');
      expect(maries).toContain('courrier seulement : la date de naissance manque');
      expect(maries).toContain('Compte : aucun');
      expect(pauls).toContain('Inscriptions en attente : 1');
      expect(shown).not.toContain('1975');
    });

    test('says that nobody has the reference, or that it is none', async () => {
      expect(await refused('show', '99999999')).toBe('Personne n’a la référence 99999999.');
      expect(await refused('show', 'abc')).toBe('« abc » n’est pas une référence.');
    });
  });

  describe('account unlock', () => {
    test('lets a number register again that failed twenty times, and its tenants sign in', async () => {
      const clientNumber = '123456';
      const { tenant, account } = await aHolder({ clientNumber });
      const other = await aTenant(server.db, { clientNumber, firstNames: 'Marie' });
      const wrong = { ...factsOf(other), lastName: 'Durand' };
      for (let round = 0; round < 4; round += 1) {
        for (let failure = 0; failure < 5; failure += 1) {
          await refusal(server.browser().call.registration.verifyIdentity(wrong));
        }
        const ago = new Date(Date.now() - 2 * 3_600_000);
        await server.db.updateTable('throttle_places').set({ taken_at: ago }).execute();
      }
      for (let failure = 0; failure < 5; failure += 1) {
        await refusal(signIn(account.email, 'no'));
        await refusal(signIn(clientNumber, 'no'));
      }
      const verify = () => server.browser().call.registration.verifyIdentity(factsOf(other));
      expect(await refusal(verify())).toEqual({ code: 'letterOnly' });
      expect(await office('show', clientNumber)).toContain('20 essais manqués en 30 jours');

      expect(await office('unlock', tenant.tenantId)).toBe(
        'Les essais manqués de Jean DUPOND (référence 00123456) sont oubliés.\n',
      );
      expect(await verify()).toHaveProperty('ticket');
      await signIn(account.email);
      await signIn(clientNumber);
      const events = await listEvents(server.db, account.id, 9);
      expect(events.map(({ kind }) => kind)).toContain('account.unlocked');
    });

    test('names nobody for a number that is nobody’s', async () => {
      for (const id of [nobody, 'abc', '']) {
        expect(await refused('unlock', id)).toMatch('Aucun locataire n’a le numéro interne');
      }
    });
  });

  describe('account close', () => {
    test('closes as its owner would, and tells them', async () => {
      const { tenant, account } = await aHolder();
      expect(await office('close', tenant.tenantId)).toContain('est fermé');
      expect(await findAccount(server.db, account.id)).toBeUndefined();
      expect(server.mails).toMatchObject([{ notice: 'accountClosed', to: account.email }]);
      expect(await refused('close', tenant.tenantId)).toMatch('n’a pas de compte');
    });
  });

  describe('account move', () => {
    test('brings the account to the same person’s new reference, signed in as it is', async () => {
      const { tenant, account } = await aHolder({ exitDate: '2026-01-31' });
      const fresh = await aTenant(server.db, { firstNames: 'JEAN' });
      const browser = server.browser();
      await browser.call.session.signIn({ identifier: account.email, password: goodPassword });
      await register(server, server.browser(), { tenant: fresh, email: 'begun@example.org' });
      expect(await office('move', tenant.tenantId, fresh.tenantId)).toMatch('JEAN DUPOND');
      expect((await findAccountByTenant(server.db, fresh.tenantId))?.id).toBe(account.id);
      expect(await findAccountByTenant(server.db, tenant.tenantId)).toBeUndefined();
      expect(await browser.call.session.current()).toMatchObject({
        tenant: { reference: `0${fresh.clientNumber}` },
      });
      expect(await refusal(signIn(tenant.clientNumber))).toEqual({ code: 'wrongCredentials' });
      await signIn(fresh.clientNumber);
      expect(await server.db.selectFrom('registrations').selectAll().execute()).toEqual([]);
      expect((await browser.call.account.events())[0]?.kind).not.toBe('account.activated');
      const kinds = (await browser.call.account.events()).map(({ kind }) => kind);
      expect(kinds).toContain('account.moved');
    });

    test.each<[string, Partial<RollTenant>]>([
      ['les noms diffèrent', { lastNames: ['MARTIN'] }],
      ['les prénoms diffèrent', { firstNames: 'Paul' }],
      ['les dates de naissance diffèrent', { birthDate: '1976-09-10' }],
      ['la date de naissance manque au fichier', { birthDate: null }],
      ['l’arrivée n’est pas un locataire en place', { exitDate: '2020-01-31' }],
    ])('changes nothing where %s, unless it must', async (doubt, line) => {
      const { tenant, account } = await aHolder();
      const { tenantId } = await aTenant(server.db, line);
      expect(await refused('move', tenant.tenantId, tenantId)).toContain(doubt);
      expect((await findAccount(server.db, account.id))?.tenantId).toBe(tenant.tenantId);
      await office('move', tenant.tenantId, tenantId, '--force');
      expect((await findAccount(server.db, account.id))?.tenantId).toBe(tenantId);
    });

    test('never takes the place of another account, and moves none that is not there', async () => {
      const [from, to] = [await aHolder(), await aHolder()];
      const args = ['move', from.tenant.tenantId, to.tenant.tenantId, '--force'];
      expect(await refused(...args)).toMatch('a déjà un compte');
      const { tenantId } = await aTenant(server.db);
      expect(await refused('move', tenantId, tenantId)).toMatch('n’a pas de compte');
    });
  });
});
