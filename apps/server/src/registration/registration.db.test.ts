import { findCase, listCases, type RollTenant, readNow } from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { hour, minute } from '@monlogement27/domain';
import { describe, expect, it } from 'vitest';
import { type Browser, cookieJar, goodPassword, refusal, useServer } from '../testing/caller.ts';
import { factsOf } from '../testing/register.ts';

const clientNumber = '123456';
const facts = {
  clientNumber,
  lastName: 'Dupond',
  firstName: 'Jean',
  birthDate: '10/09/1975',
};
const wrong = { ...facts, lastName: 'Durand' };

const typedNumbers = [
  '123456',
  '00123456',
  ' 00 123 456 ',
  '00.123-456',
  'L123456',
  'l123456',
  'N° 123456',
  'Référence à rappeler : 00123456',
  '１２３４５６',
  '١٢٣٤٥٦',
  'l 00I23456',
];

type Line = Partial<Omit<RollTenant, 'tenantId'>>;
type Refused = {
  what: string;
  roll: Line[];
  typed: Partial<typeof facts>;
  why: string;
  differences: string[][];
};

const refused: Refused[] = [
  {
    what: 'an unknown number',
    roll: [{}],
    typed: { clientNumber: '123457' },
    why: 'unknownNumber',
    differences: [],
  },
  {
    what: 'another last name',
    roll: [{}],
    typed: { lastName: 'Durand' },
    why: 'differs',
    differences: [['lastName']],
  },
  {
    what: 'another first name',
    roll: [{}],
    typed: { firstName: 'Paul' },
    why: 'differs',
    differences: [['firstName']],
  },
  {
    what: 'another birth date',
    roll: [{}],
    typed: { birthDate: '11/09/1975' },
    why: 'differs',
    differences: [['birthDate']],
  },
  {
    what: 'month and day the other way round',
    roll: [{}],
    typed: { birthDate: '09/10/1975' },
    why: 'differs',
    differences: [['birthDate']],
  },
  {
    what: 'a tenant who moved out',
    roll: [{ exitDate: '2020-01-31' }],
    typed: {},
    why: 'differs',
    differences: [['former']],
  },
  {
    what: 'a tenant gone from the roll',
    roll: [{ goneAt: new Date('2026-01-01T00:00:00Z') }],
    typed: {},
    why: 'differs',
    differences: [['former']],
  },
  {
    what: 'a tenant whose birth date the roll does not know',
    roll: [{ birthDate: null }],
    typed: {},
    why: 'differs',
    differences: [['birthDateUnknown']],
  },
  {
    what: 'a typed 01/01/1900',
    roll: [{ birthDate: null }],
    typed: { birthDate: '01/01/1900' },
    why: 'placeholderDate',
    differences: [['birthDateUnknown']],
  },
  {
    what: 'a name that the export cut',
    roll: [{ letterOnly: true }],
    typed: {},
    why: 'differs',
    differences: [['letterOnly']],
  },
  {
    what: 'two lines that match',
    roll: [{}, {}],
    typed: {},
    why: 'severalMatch',
    differences: [[], []],
  },
];

describe.each(testDatabases)('step 1 on $name', ({ open }) => {
  const server = useServer(open);
  const tenant = (line: Line = {}) => aTenant(server.db, { clientNumber, ...line });
  const verify = (form: typeof facts, browser = server.browser()) =>
    browser.call.registration.verifyIdentity(form);

  const fail = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      expect(await refusal(verify(wrong))).toMatchObject({ code: 'identityNotMatched' });
    }
  };

  const anHourPasses = async () => {
    const now = await readNow(server.db);
    await server.db
      .updateTable('throttle_places')
      .set({ taken_at: new Date(now.getTime() - hour) })
      .where('taken_at', '>', new Date(now.getTime() - hour))
      .execute();
  };

  it('gives a ticket of 30 minutes for every typed form of the number', async () => {
    await tenant();
    for (const typed of typedNumbers) {
      const browser = server.browser();
      const { ticket, expiresAt } = await verify({ ...facts, clientNumber: typed }, browser);
      expect(browser.cookies.get('ticket'), typed).toBe(ticket);
      const left = Date.parse(expiresAt) - (await readNow(server.db)).getTime();
      expect(left).toBeGreaterThan(29 * minute);
      expect(left).toBeLessThanOrEqual(30 * minute);
    }
  });

  it('finds the right one of two tenants under one number', async () => {
    await tenant();
    const marie = await tenant({ firstNames: 'Marie', birthDate: '1977-03-22' });
    await verify(factsOf(marie));
    const [ticket] = await server.db.selectFrom('tickets').select('tenant_id').execute();
    expect(ticket?.tenant_id).toBe(marie.tenantId);
  });

  it.each(refused)('refuses $what in neutral words and keeps a case', async (row) => {
    const tenantIds = new Set<string>();
    for (const line of row.roll) tenantIds.add((await tenant(line)).tenantId);
    const browser = server.browser();
    const no = await refusal(verify({ ...facts, ...row.typed }, browser));
    expect(no).toEqual({
      code: 'identityNotMatched',
      caseNumber: expect.stringMatching(/^\d{3}-\d{3}$/),
    });
    expect(browser.cookies.get('ticket')).toBeUndefined();
    const kept = await findCase(server.db, 'caseNumber' in no ? no.caseNumber : '');
    expect(kept).toMatchObject({
      clientNumber: row.typed.clientNumber ?? clientNumber,
      reasons: {
        why: row.why,
        candidates: row.differences.map((differences) => ({ differences })),
      },
    });
    expect(await server.db.selectFrom('tickets').select('ticket_hash').execute()).toEqual([]);
  });

  it('keeps nothing that was typed beside the number', async () => {
    await tenant();
    await refusal(verify({ ...wrong, birthDate: '24/12/1981' }));
    const kept = JSON.stringify(await listCases(server.db));
    expect(kept).not.toMatch(/durand|1981/i);
  });

  it('names every field that is no such thing, and opens no case for it', async () => {
    const typed = { clientNumber: 'abc', lastName: ' ', firstName: '-', birthDate: '30/02/1975' };
    expect(await refusal(verify(typed))).toEqual({
      code: 'invalidInput',
      fields: {
        clientNumber: 'invalidCharacter',
        lastName: 'required',
        firstName: 'required',
        birthDate: 'notACalendarDate',
      },
    });
    expect(await listCases(server.db)).toEqual([]);
  });

  it('sends a tenant who has an account to the sign-in, and shows no address', async () => {
    const { tenantId } = await tenant();
    await anAccount(server.db, { tenantId });
    expect(await refusal(verify(facts))).toEqual({ code: 'alreadyRegistered' });
    expect(await refusal(verify(wrong))).toMatchObject({ code: 'identityNotMatched' });
  });

  it('waits after five failures in an hour, even for the right facts', async () => {
    await tenant();
    await fail(5);
    const no = await refusal(verify(facts));
    expect(no).toMatchObject({ code: 'tooManyAttempts' });
    const left =
      Date.parse('retryAt' in no ? no.retryAt : '') - (await readNow(server.db)).getTime();
    expect(left).toBeGreaterThan(59 * minute);
    expect(left).toBeLessThanOrEqual(hour);
    await anHourPasses();
    await verify(facts);
  });

  it('throttles a number that nobody has in the same way', async () => {
    await fail(5);
    expect(await refusal(verify(facts))).toMatchObject({ code: 'tooManyAttempts' });
  });

  it('does not make another number wait', async () => {
    await tenant({ clientNumber: '654321' });
    await fail(5);
    await verify({ ...facts, clientNumber: '654321' });
  });

  it('does not count successes', async () => {
    await tenant();
    for (let time = 0; time < 6; time += 1) await verify(facts);
    await fail(4);
    for (let time = 0; time < 3; time += 1) await verify(facts);
    await fail(1);
    expect(await refusal(verify(facts))).toMatchObject({ code: 'tooManyAttempts' });
  });

  it('leaves a number only the letter after twenty failures in 30 days', async () => {
    await tenant();
    for (let round = 0; round < 4; round += 1) {
      await fail(5);
      await anHourPasses();
    }
    expect(await refusal(verify(facts))).toEqual({ code: 'letterOnly' });
  });

  it('takes at most five of twenty wrong tries at once', async () => {
    await tenant();
    const tries = await Promise.all(Array.from({ length: 20 }, () => refusal(verify(wrong))));
    expect(tries.filter(({ code }) => code === 'identityNotMatched')).toHaveLength(5);
    expect(tries.filter(({ code }) => code === 'tooManyAttempts')).toHaveLength(15);
  });
});

describe.each(testDatabases)('step 2 on $name', ({ open }) => {
  const server = useServer(open);
  const form = () => ({
    email: 'Jean.Dupond@Example.org ',
    password: goodPassword,
    acceptedTermsVersion: server.deps.terms.version,
  });
  const submit = ({ call }: Browser, changed: Partial<ReturnType<typeof form>> = {}) =>
    call.registration.submit({ ...form(), ...changed });

  /** Past step 1: with the ticket in its cookie. */
  const verified = async () => {
    const browser = server.browser();
    await aTenant(server.db, { clientNumber });
    await browser.call.registration.verifyIdentity(facts);
    return browser;
  };
  const countRegistrations = async () =>
    (await server.db.selectFrom('registrations').select('id').execute()).length;

  it('goes on with the cookie alone, and gives the waiting screen', async () => {
    const browser = await verified();
    const answer = await submit(browser);
    const now = await readNow(server.db);
    expect(answer).toMatchObject({
      status: 'pendingActivation',
      sentTo: 'jean.dupond@example.org',
    });
    expect(Date.parse(answer.resendAt) - now.getTime()).toBeGreaterThan(50_000);
    expect(Date.parse(answer.expiresAt) - now.getTime()).toBeGreaterThan(23 * hour);
    expect(browser.cookies.get('ticket')).toBeUndefined();
    expect(server.mails).toMatchObject([{ kind: 'activation', generation: 0 }]);
    expect(await browser.call.registration.status()).toEqual({ ...answer, mail: 'queued' });
  });

  it('goes on with the ticket alone, in a browser that keeps no cookie', async () => {
    const ticket = (await verified()).cookies.get('ticket');
    const { call } = server.browser();
    expect(await call.registration.submit({ ...form(), ticket })).toMatchObject({
      status: 'pendingActivation',
    });
  });

  it('keeps the version and the digest of the accepted terms, and no password', async () => {
    await submit(await verified());
    const rows = await server.db.selectFrom('registrations').selectAll().execute();
    const { version, hash } = server.deps.terms;
    expect(rows).toMatchObject([{ terms_version: version, terms_hash: hash, language: 'fr' }]);
    expect(JSON.stringify(rows)).not.toContain(goodPassword);
  });

  it.each([
    {
      what: 'a weak password',
      changed: { password: 'azerty' },
      no: { code: 'weakPassword', unmet: ['length', 'uppercase', 'digit', 'special', 'tooCommon'] },
    },
    {
      what: 'a password with the own name in it',
      changed: { password: 'Dupond-Tulipe-8' },
      no: { code: 'weakPassword', unmet: ['personalData'] },
    },
    {
      what: 'an address that is none',
      changed: { email: 'jean@localhost' },
      no: { code: 'invalidInput', fields: { email: 'invalid' } },
    },
    {
      what: 'former terms',
      changed: { acceptedTermsVersion: '1999-01-01' },
      no: { code: 'termsOutdated' },
    },
  ])('keeps the ticket after $what', async ({ changed, no }) => {
    const browser = await verified();
    expect(await refusal(submit(browser, changed))).toEqual(no);
    expect(server.mails).toEqual([]);
    await submit(browser);
    expect(server.mails).toHaveLength(1);
  });

  it('answers the same to the same ticket and input again, and mails nothing more', async () => {
    const browser = await verified();
    const ticket = browser.cookies.get('ticket');
    const first = await submit(browser);
    const cookie = browser.cookies.get('registration');
    expect(await browser.call.registration.submit({ ...form(), ticket })).toEqual(first);
    expect(browser.cookies.get('registration')).toBe(cookie);
    expect(server.mails).toHaveLength(1);
    expect(await countRegistrations()).toBe(1);
  });

  it('answers the same to ten clicks at once, and mails once', async () => {
    const ticket = (await verified()).cookies.get('ticket') ?? '';
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => submit(server.browser({ cookies: cookieJar({ ticket }) }))),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(server.mails).toHaveLength(1);
    expect(await countRegistrations()).toBe(1);
  });

  it.each([
    { what: 'another address', changed: { email: 'other@example.org' } },
    { what: 'another password', changed: { password: 'Nuage-Citron-Mardi-3' } },
  ])('refuses a spent ticket with $what', async ({ changed }) => {
    const browser = await verified();
    const ticket = browser.cookies.get('ticket');
    await submit(browser);
    const again = browser.call.registration.submit({ ...form(), ...changed, ticket });
    expect(await refusal(again)).toEqual({ code: 'ticketExpired' });
    expect(server.mails).toHaveLength(1);
  });

  it('refuses no ticket, an unknown one and one of 30 minutes ago', async () => {
    const expired = { code: 'ticketExpired' };
    expect(await refusal(submit(server.browser()))).toEqual(expired);
    const unknown = server.browser({ cookies: cookieJar({ ticket: 'x'.repeat(43) }) });
    expect(await refusal(submit(unknown))).toEqual(expired);
    const browser = await verified();
    const now = (await readNow(server.db)).getTime();
    await server.db
      .updateTable('tickets')
      .set({ created_at: new Date(now - 30 * minute), expires_at: new Date(now) })
      .execute();
    expect(await refusal(submit(browser))).toEqual(expired);
  });

  it('says nothing on the screen of an address that has an account: its owner is told by mail', async () => {
    await anAccount(server.db, { email: 'jean.dupond@example.org' });
    const browser = await verified();
    const answer = await submit(browser);
    expect(Object.keys(answer).sort()).toEqual(['expiresAt', 'resendAt', 'sentTo', 'status']);
    expect(answer).toMatchObject({ status: 'pendingActivation' });
    expect(server.mails).toMatchObject([{ kind: 'accountExists' }]);
    expect(await browser.call.registration.status()).toMatchObject({ mail: 'queued' });
  });

  it('has no status to show without the cookie', async () => {
    expect(await refusal(server.browser().call.registration.status())).toEqual({
      code: 'noRegistration',
    });
  });
});
