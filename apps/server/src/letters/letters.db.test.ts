import { listLiveLetterCodes, type RollTenant, readNow } from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { day, hour, minute } from '@monlogement27/domain';
import { describe, expect, it } from 'vitest';
import type { Deps } from '../deps.ts';
import { Busy } from '../queue.ts';
import {
  type BrowserOptions,
  countingHasher,
  goodPassword,
  refusal,
  useServer,
} from '../testing/caller.ts';
import { printLetter, registerByLetter } from '../testing/letter.ts';
import { factsOf, register } from '../testing/register.ts';

const refused = { code: 'letterCodeRefused' };
const wrong = '00000-00000';
const birthDate = '1975-09-10';

describe.each(testDatabases)('a letter on $name', ({ open }) => {
  const server = useServer(open);
  const verify = (
    form: { clientNumber: string; letterCode: string; birthDate?: string },
    options?: BrowserOptions,
  ) => server.browser(options).call.registration.verifyLetterCode(form);

  const aLetter = async (line: Partial<RollTenant> = {}) => {
    const tenant = await aTenant(server.db, line);
    return { ...tenant, letterCode: await printLetter(server, tenant) };
  };
  const aLetterToAnAccount = async (line: Partial<RollTenant> = {}) => {
    const letter = await aLetter(line);
    return { ...letter, account: await anAccount(server.db, { tenantId: letter.tenantId }) };
  };
  const typed = ({ clientNumber, letterCode }: { clientNumber: string; letterCode: string }) => ({
    clientNumber,
    letterCode,
  });
  const nobodysLetter = async () => {
    const { clientNumber } = await aTenant(server.db);
    return { clientNumber, letterCode: wrong };
  };
  /** Wrong without the work of it, which these tests are not about. */
  const idle = () => {
    const no = async () => false as const;
    return { hasher: { ...server.deps.hasher, verify: no, verifyNothing: no } };
  };
  const failOnce = (clientNumber: string, deps: Partial<Deps> = {}) =>
    refusal(verify({ clientNumber, letterCode: wrong }, { deps: { ...idle(), ...deps } }));
  const fail = async (clientNumber: string, times: number) => {
    for (let time = 0; time < times; time += 1) {
      expect(await failOnce(clientNumber)).toEqual(refused);
    }
  };
  /** Everything taken so far is that much older. */
  const passes = async (time: number) => {
    const rows = await server.db.selectFrom('throttle_places').selectAll().execute();
    for (const { id, taken_at } of rows) {
      await server.db
        .updateTable('throttle_places')
        .set({ taken_at: new Date(taken_at.getTime() - time) })
        .where('id', '=', id)
        .execute();
    }
  };
  const acceptedTermsVersion = () => server.deps.terms.version;
  const submit = (ticket: string, form: { email?: string; password?: string } = {}) =>
    server.browser().call.registration.submit({
      ticket,
      email: 'jean@example.org',
      password: goodPassword,
      acceptedTermsVersion: acceptedTermsVersion(),
      ...form,
    });
  const codesOf = async ({ tenantId }: { tenantId: string }) =>
    listLiveLetterCodes(server.db, tenantId, await readNow(server.db));

  it('gives a ticket of 30 minutes for the code, however it is typed', async () => {
    const { clientNumber, letterCode } = await aLetter();
    const forms = [letterCode, letterCode.replace('-', '').toLowerCase(), ` ${letterCode} `];
    for (const each of forms) {
      const browser = server.browser();
      const form = { clientNumber: `N° 0${clientNumber}`, letterCode: each };
      const { ticket, expiresAt } = await browser.call.registration.verifyLetterCode(form);
      expect(browser.cookies.get('ticket')).toBe(ticket);
      const left = Date.parse(expiresAt) - (await readNow(server.db)).getTime();
      expect(left).toBeGreaterThan(29 * minute);
      expect(left).toBeLessThanOrEqual(30 * minute);
    }
  });

  it('leads to an account, as the four facts do', async () => {
    const letter = await aLetter();
    const browser = server.browser();
    const token = await registerByLetter(server, browser, typed(letter));
    expect(await browser.call.activation.activate({ token })).toEqual({ status: 'active' });
    expect(await browser.call.session.current()).toMatchObject({
      tenant: { firstName: 'Jean', email: 'jean@example.org' },
    });
  });

  it.each<[string, Partial<RollTenant>]>([
    ['the birth date is not known', { birthDate: null }],
    ['the names are cut', { letterOnly: true }],
  ])('is the way where %s', async (_, line) => {
    expect(await verify(typed(await aLetter(line)))).toHaveProperty('ticket');
  });

  it('is the way for a number that registers by letter only', async () => {
    const letter = await aLetter();
    const facts = { ...factsOf(letter), lastName: 'Durand' };
    for (let round = 0; round < 4; round += 1) {
      for (let time = 0; time < 5; time += 1) {
        await refusal(server.browser().call.registration.verifyIdentity(facts));
      }
      await passes(hour);
    }
    expect(
      await refusal(server.browser().call.registration.verifyIdentity(factsOf(letter))),
    ).toEqual({ code: 'letterOnly' });
    expect(await verify(typed(letter))).toHaveProperty('ticket');
  });

  it('tells each of two tenants of one number apart', async () => {
    const jean = await aLetter();
    const { clientNumber } = jean;
    const marie = await aLetter({ clientNumber, firstNames: 'Marie' });
    for (const letter of [marie, jean]) {
      const { ticket } = await verify(typed(letter));
      await submit(ticket, { email: `${letter.tenantId}@example.org` });
    }
    const rows = await server.db
      .selectFrom('registrations')
      .select(['tenant_id', 'email'])
      .execute();
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.email).toBe(`${row.tenant_id}@example.org`);
  });

  it('is one refusal after the same work, whatever is wrong', async () => {
    const good = await aLetter();
    const printedAgain = await aLetter();
    await printLetter(server, printedAgain);
    const used = await aLetter();
    await submit((await verify(typed(used))).ticket);
    const expired = await aLetter();
    const now = await readNow(server.db);
    await server.db
      .updateTable('letter_codes')
      .set({ created_at: new Date(now.getTime() - 30 * day), expires_at: now })
      .where('tenant_id', '=', expired.tenantId)
      .execute();
    const together = await aLetter();
    await aLetter({ clientNumber: together.clientNumber });
    const cases = {
      'wrong code': { ...typed(good), letterCode: wrong },
      'another tenant’s code': { ...typed(good), letterCode: together.letterCode },
      'printed again': typed(printedAgain),
      used: typed(used),
      expired: typed(expired),
      'unknown number': { clientNumber: '99999999', letterCode: good.letterCode },
      'no letter was sent': await nobodysLetter(),
      'two letters under the number': { ...typed(together), letterCode: wrong },
      'moved out': typed(await aLetter({ exitDate: '2020-01-31' })),
      'gone from the roll': typed(await aLetter({ goneAt: new Date('2026-01-01T00:00:00Z') })),
    };
    for (const [what, form] of Object.entries(cases)) {
      const { hasher, verified } = countingHasher();
      expect(await refusal(verify(form, { deps: { hasher } })), what).toEqual(refused);
      expect(verified(), what).toBe(4);
    }
  });

  it('names every field that is no such thing, and counts no try for it', async () => {
    const { clientNumber } = await aLetter();
    for (let time = 0; time < 6; time += 1) {
      const form = { clientNumber, letterCode: '7KQ2M', birthDate: '30/02/1975' };
      expect(await refusal(verify(form))).toEqual({
        code: 'invalidInput',
        fields: { letterCode: 'invalid', birthDate: 'notACalendarDate' },
      });
    }
  });

  describe('wrong tries', () => {
    it('wait after five in an hour, and never kill the code', async () => {
      const letter = await aLetter();
      await fail(letter.clientNumber, 5);
      const no = await refusal(verify(typed(letter)));
      expect(no).toMatchObject({ code: 'tooManyAttempts' });
      const left =
        Date.parse('retryAt' in no ? no.retryAt : '') - (await readNow(server.db)).getTime();
      expect(left).toBeGreaterThan(59 * minute);
      expect(left).toBeLessThanOrEqual(hour);
      for (let round = 0; round < 3; round += 1) {
        await passes(hour);
        await fail(letter.clientNumber, 5);
      }
      await passes(hour);
      expect(await verify(typed(letter))).toHaveProperty('ticket');
    });

    it('of a number that nobody has wait in the same way', async () => {
      await fail('99999999', 5);
      const form = { clientNumber: '99999999', letterCode: wrong };
      expect(await refusal(verify(form))).toMatchObject({ code: 'tooManyAttempts' });
    });

    it('do not make another number wait, nor the four facts of the same one', async () => {
      const letter = await aLetter();
      const other = await aLetter();
      await fail(letter.clientNumber, 5);
      expect(await verify(typed(other))).toHaveProperty('ticket');
      const facts = factsOf(letter);
      expect(await server.browser().call.registration.verifyIdentity(facts)).toHaveProperty(
        'ticket',
      );
    });

    it('are all that counts: a right one gives its place back', async () => {
      const letter = await aLetter();
      await fail(letter.clientNumber, 4);
      for (let time = 0; time < 6; time += 1) await verify(typed(letter));
      await fail(letter.clientNumber, 1);
      expect(await refusal(verify(typed(letter)))).toMatchObject({ code: 'tooManyAttempts' });
    });

    it('reach Argon2id five times of twenty at once', async () => {
      const { clientNumber } = await aLetter();
      const { hasher, verified } = countingHasher();
      const tries = await Promise.all(
        Array.from({ length: 20 }, () =>
          refusal(verify({ clientNumber, letterCode: wrong }, { deps: { hasher } })),
        ),
      );
      expect(tries.filter(({ code }) => code === 'letterCodeRefused')).toHaveLength(5);
      expect(tries.filter(({ code }) => code === 'tooManyAttempts')).toHaveLength(15);
      expect(verified()).toBe(5 * 4);
    });

    it('are counted with the failed facts of the same address', async () => {
      const facts = { lastName: 'A', firstName: 'B', birthDate: '1/2/1990' };
      for (let number = 1; number <= 30; number += 1) {
        await failOnce(String(number));
        const form = { ...facts, clientNumber: String(number) };
        await refusal(server.browser().call.registration.verifyIdentity(form));
      }
      const letter = await aLetter();
      expect(await refusal(verify(typed(letter)))).toMatchObject({ code: 'tooManyAttempts' });
      expect(await verify(typed(letter), { peer: '192.0.2.2' })).toHaveProperty('ticket');
    });

    it('raise the human check of the address before anybody is refused', async () => {
      const deps = { env: { ...server.deps.env, humanCheck: 'auto' as const } };
      for (let number = 1; number <= 3; number += 1) {
        await failOnce(String(number), deps);
      }
      const letter = await aLetter();
      expect(await refusal(verify(typed(letter), { deps }))).toEqual({
        code: 'humanCheckRequired',
      });
    });

    it('are none where the server was too busy to look', async () => {
      const letter = await aLetter();
      const busy = async () => {
        throw new Busy();
      };
      const hasher = { ...server.deps.hasher, verify: busy, verifyNothing: busy };
      for (let time = 0; time < 6; time += 1) {
        expect(await refusal(verify(typed(letter), { deps: { hasher } }))).toMatchObject({
          code: 'busy',
        });
      }
      expect(await verify(typed(letter))).toHaveProperty('ticket');
    });
  });

  describe('for a tenant who has an account', () => {
    it('asks for the birth date once the code is right, and for that counts no try', async () => {
      const letter = await aLetterToAnAccount();
      for (let time = 0; time < 6; time += 1) {
        expect(await refusal(verify(typed(letter)))).toEqual({ code: 'birthDateRequired' });
      }
      expect(await verify({ ...typed(letter), birthDate: '10/09/1975' })).toHaveProperty('ticket');
    });

    it('says nothing of the account to whoever has no right code', async () => {
      const letter = await aLetterToAnAccount();
      const form = { ...typed(letter), letterCode: wrong };
      expect(await refusal(verify(form))).toEqual(refused);
      expect(await refusal(verify({ ...form, birthDate }))).toEqual(refused);
    });

    it('answers a wrong birth date as a wrong code, counts it, and writes it down', async () => {
      const letter = await aLetterToAnAccount();
      for (let time = 0; time < 5; time += 1) {
        const form = { ...typed(letter), birthDate: `1${time}/10/1975` };
        expect(await refusal(verify(form))).toEqual(refused);
      }
      expect(await refusal(verify({ ...typed(letter), birthDate }))).toMatchObject({
        code: 'tooManyAttempts',
      });
      const events = await server.db.selectFrom('events').selectAll().execute();
      expect(events).toMatchObject(
        Array(5).fill({ kind: 'letterCode.birthDateRefused', tenant_id: letter.tenantId }),
      );
      expect(JSON.stringify(events)).not.toMatch(/1975/);
      await passes(hour);
      expect(await verify({ ...typed(letter), birthDate })).toHaveProperty('ticket');
    });

    it('does not let the birth date be guessed five an hour for as long as the code lives', async () => {
      const letter = await aLetterToAnAccount();
      for (let round = 0; round < 2; round += 1) {
        for (let time = 0; time < 5; time += 1) {
          const form = { ...typed(letter), birthDate: `1${time}/1${round}/1975` };
          expect(await refusal(verify(form))).toEqual(refused);
        }
        await passes(hour);
      }
      const form = { ...typed(letter), birthDate };
      expect(await refusal(verify(form))).toMatchObject({ code: 'tooManyAttempts' });
      // A new letter, which the office gives to nobody else, begins anew.
      const letterCode = await printLetter(server, letter);
      expect(await verify({ ...form, letterCode })).toHaveProperty('ticket');
    });

    it('asks for nothing more where the roll does not know the birth date', async () => {
      expect(await verify(typed(await aLetterToAnAccount({ birthDate: null })))).toHaveProperty(
        'ticket',
      );
    });
  });

  describe('its code', () => {
    it('may be typed again until step 2 is done, and then never', async () => {
      const letter = await aLetter();
      await verify(typed(letter));
      const { ticket } = await verify(typed(letter));
      expect(await refusal(submit(ticket, { password: 'azerty' }))).toMatchObject({
        code: 'weakPassword',
      });
      expect(await verify(typed(letter))).toHaveProperty('ticket');
      await submit(ticket);
      expect(await codesOf(letter)).toEqual([]);
      expect(await refusal(verify(typed(letter)))).toEqual(refused);
    });

    it('answers the same to the same ticket and input again', async () => {
      const { ticket } = await verify(typed(await aLetter()));
      const first = await submit(ticket);
      expect(await submit(ticket)).toEqual(first);
      expect(server.mails).toHaveLength(1);
    });

    it('ends with every other ticket it bought', async () => {
      const letter = await aLetter();
      const [first, second] = [await verify(typed(letter)), await verify(typed(letter))];
      await submit(first.ticket);
      expect(await refusal(submit(second.ticket))).toEqual({ code: 'ticketExpired' });
      expect(server.mails).toHaveLength(1);
    });

    it('has one winner of ten tickets at once, and a friendly answer for each click of it', async () => {
      const letter = await aLetter();
      const tickets = [];
      for (let time = 0; time < 5; time += 1) tickets.push((await verify(typed(letter))).ticket);
      const answers = await Promise.all(
        [...tickets, ...tickets].map((ticket) =>
          submit(ticket).catch((error: unknown) => refusal(Promise.reject(error))),
        ),
      );
      const won = answers.filter((answer) => 'status' in answer);
      expect(won).toHaveLength(2);
      expect(won[0]).toEqual(won[1]);
      expect(answers.filter((answer) => 'code' in answer)).toEqual(
        Array(8).fill({ code: 'ticketExpired' }),
      );
      expect(server.mails).toHaveLength(1);
    });

    it('dies when the letter is printed again, and the tickets it bought with it', async () => {
      const letter = await aLetter();
      const { ticket } = await verify(typed(letter));
      const letterCode = await printLetter(server, letter);
      expect(await refusal(submit(ticket))).toEqual({ code: 'ticketExpired' });
      expect(await refusal(verify(typed(letter)))).toEqual(refused);
      expect(await verify({ ...typed(letter), letterCode })).toHaveProperty('ticket');
    });

    it('leads back to the pending registration by the password chosen', async () => {
      const letter = await aLetter();
      await submit((await verify(typed(letter))).ticket);
      const { call } = server.browser();
      const signIn = { identifier: letter.clientNumber, password: goodPassword };
      expect(await refusal(call.session.signIn(signIn))).toEqual({ code: 'activationPending' });
      expect(await call.registration.status()).toMatchObject({ status: 'pendingActivation' });
    });

    it('proves nothing to an account that was made after it was typed', async () => {
      const letter = await aLetter();
      const { ticket } = await verify(typed(letter));
      const owner = server.browser();
      const email = 'owner@example.org';
      const token = await register(server, owner, { tenant: letter, email });
      await owner.call.activation.activate({ token });
      expect(await refusal(submit(ticket))).toEqual({ code: 'ticketExpired' });
      expect(await refusal(verify(typed(letter)))).toEqual({ code: 'birthDateRequired' });
    });

    it('is kept nowhere, and neither is the ticket', async () => {
      const letter = await aLetter();
      const { ticket } = await verify(typed(letter));
      const kept = JSON.stringify([
        await server.db.selectFrom('letter_codes').selectAll().execute(),
        await server.db.selectFrom('tickets').selectAll().execute(),
        await server.db.selectFrom('events').selectAll().execute(),
      ]);
      for (const secret of [ticket, letter.letterCode, letter.letterCode.replace('-', '')]) {
        expect(kept).not.toContain(secret);
      }
      expect(kept).toContain('$argon2id$');
    });
  });
});
