import { listEvents, type RollTenant } from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Browser,
  countingHasher,
  goodPassword,
  hashOf,
  otherPassword,
  refusal,
  useServer,
} from '../testing/caller.ts';
import { factsOf, register } from '../testing/register.ts';

const clientNumber = '123456';
const jean = 'jean@example.org';
const marie = 'marie@example.org';
const guesses = Array.from({ length: 25 }, (_, index) => `Essai-Tulipe-Lundi-${index}`);
const waits = { code: 'tooManyAttempts' };

/** Jean has an account and a password of his own; he wants Marie's, who stands under the same number. */
describe.each(testDatabases)('guessing a co-tenant’s password on $name', ({ open }) => {
  const server = useServer(open);
  const marieOnTheRoll = { clientNumber, firstNames: 'Marie', birthDate: '1977-03-22' };
  let child: RollTenant;

  beforeEach(async () => {
    const owners = [
      [{ clientNumber }, jean, goodPassword],
      [marieOnTheRoll, marie, otherPassword],
    ] as const;
    for (const [line, email, password] of owners) {
      const { tenantId } = await aTenant(server.db, line);
      await anAccount(server.db, { tenantId, email, passwordHash: await hashOf(password) });
    }
    child = await aTenant(server.db, { clientNumber, firstNames: 'Paul', birthDate: '2001-01-01' });
  });

  const signIn = (identifier: string, password: string, browser = server.browser()) =>
    browser.call.session.signIn({ identifier, password });
  /** How the tries end, one after the other, until the first that must wait. */
  async function endings(tries: (guess: string) => Promise<string>): Promise<string[]> {
    const ended: string[] = [];
    for (const guess of guesses) {
      const ending = await tries(guess);
      ended.push(ending);
      if (ending === 'tooManyAttempts') return ended;
    }
    return ended;
  }
  const ending = (call: Promise<unknown>) =>
    call.then(
      () => 'signed in',
      (error: Error) => error.message,
    );

  it('is no more free with a device that knows another account of the number', async () => {
    const ended = await endings(async (guess) => {
      const browser = server.browser();
      await signIn(jean, goodPassword, browser);
      return ending(signIn(clientNumber, guess, browser));
    });
    // His own device's budget counts what it tries against his own account alone.
    expect(ended.slice(0, 5)).toEqual(Array(5).fill('wrongCredentials'));
    const { hasher, verified } = countingHasher();
    const cookies = server.browser();
    await signIn(jean, goodPassword, cookies);
    const later = server.browser({ cookies: cookies.cookies, deps: { hasher } });
    expect(await refusal(signIn(clientNumber, otherPassword, later))).toEqual({
      code: 'wrongCredentials',
    });
    // Not even the right one is held against her hash; the work is the same.
    expect(verified()).toBe(5);
  });

  it('is counted where the guess opens the guesser’s own account, or both', async () => {
    const browser = server.browser();
    await signIn(jean, goodPassword, browser);
    let currentPassword = goodPassword;
    const ended = await endings(async (newPassword) => {
      await browser.call.password.change({ currentPassword, newPassword });
      currentPassword = newPassword;
      return ending(signIn(clientNumber, newPassword));
    });
    expect(ended).toEqual([...Array(20).fill('signed in'), 'tooManyAttempts']);
  });

  it('is counted where the guess is the password of a pending registration', async () => {
    const ended = await endings(async (password) => {
      await register(server, server.browser(), { tenant: child, email: 'x@example.org', password });
      return ending(signIn(clientNumber, password));
    });
    expect(ended).toEqual([...Array(20).fill('activationPending'), 'tooManyAttempts']);
  });

  it('does not begin anew with a new password for the guesser’s own account', async () => {
    for (const guess of guesses.slice(0, 5)) await refusal(signIn(clientNumber, guess));
    const browser = server.browser();
    await browser.call.password.requestReset({ identifier: jean });
    const token = await server.linkIn(server.mails.at(-1));
    await browser.call.password.reset({ token, newPassword: 'Nouveau-Citron-Jeudi-5' });
    expect(await refusal(signIn(clientNumber, guesses[5] ?? ''))).toMatchObject(waits);
  });

  it('keeps nobody from their own account: a known device gets in while strangers wait', async () => {
    const [his, hers] = [server.browser(), server.browser()];
    await signIn(jean, goodPassword, his);
    await signIn(marie, otherPassword, hers);
    for (const guess of guesses.slice(0, 5)) await refusal(signIn(clientNumber, guess));
    expect(await refusal(signIn(clientNumber, otherPassword))).toMatchObject(waits);
    for (const [browser, password, firstName] of [
      [his, goodPassword, 'Jean'],
      [hers, otherPassword, 'Marie'],
    ] as const) {
      expect(await signIn(clientNumber, password, browser)).toMatchObject({
        tenant: { firstName },
      });
    }
  });
});

describe.each(testDatabases)('an address on $name', ({ open }) => {
  const server = useServer(open);

  it('is not told to have an account by the password of a registration that names it', async () => {
    const { tenantId } = await aTenant(server.db, { clientNumber });
    await anAccount(server.db, {
      tenantId,
      email: marie,
      passwordHash: await hashOf(goodPassword),
    });
    const tenant = await aTenant(server.db, { clientNumber: '654321' });
    for (const email of [marie, 'nobody@example.org']) {
      await register(server, server.browser(), { tenant, email, password: otherPassword });
      const call = server.browser().call.session;
      expect(await refusal(call.signIn({ identifier: email, password: otherPassword }))).toEqual({
        code: 'activationPending',
      });
    }
  });
});

describe.each(testDatabases)('a pending registration on $name', ({ open }) => {
  const server = useServer(open);

  it('is found by its password, though others with the same address came after it', async () => {
    const tenant = await aTenant(server.db, { clientNumber });
    await register(server, server.browser(), { tenant });
    for (const password of guesses.slice(0, 3)) {
      await register(server, server.browser(), { tenant, password });
    }
    for (const identifier of [jean, clientNumber]) {
      const { session } = server.browser().call;
      expect(await refusal(session.signIn({ identifier, password: goodPassword }))).toEqual({
        code: 'activationPending',
      });
    }
  });
});

describe.each(testDatabases)('an activation link that was used on $name', ({ open }) => {
  const server = useServer(open);
  let token: string;
  let owner: Browser;

  beforeEach(async () => {
    owner = server.browser();
    token = await register(server, owner, { tenant: await aTenant(server.db, { clientNumber }) });
  });
  const notices = () => server.mails.filter(({ kind }) => kind === 'notice');

  it('tells the owner of a browser that is new to the account, as sign-in does', async () => {
    await owner.call.activation.activate({ token });
    const elsewhere = server.browser();
    await elsewhere.call.activation.activate({ token, password: goodPassword });
    expect(notices()).toMatchObject([{ notice: 'newDevice', to: jean }]);
    const { id } = await server.db.selectFrom('accounts').select('id').executeTakeFirstOrThrow();
    const kinds = (await listEvents(server.db, id, 50)).map(({ kind }) => kind);
    expect(kinds).toEqual(['session.signedIn', 'account.activated']);
    await elsewhere.call.activation.activate({ token, password: goodPassword });
    expect(notices()).toHaveLength(1);
  });

  it('spends the throttle of the address that the account has now', async () => {
    await owner.call.activation.activate({ token });
    const email = 'moved@example.org';
    await owner.call.account.requestEmailChange({ email, currentPassword: goodPassword });
    const change = server.mails.findLast(({ kind }) => kind === 'emailChange');
    await owner.call.account.confirmEmailChange({ token: await server.linkIn(change) });
    for (const password of guesses.slice(0, 5)) {
      await refusal(server.browser().call.activation.activate({ token, password }));
    }
    const { session } = server.browser().call;
    expect(
      await refusal(session.signIn({ identifier: email, password: goodPassword })),
    ).toMatchObject(waits);
  });

  it.each([
    [
      'a changed password',
      ({ password }: Browser['call']) =>
        password.change({ currentPassword: goodPassword, newPassword: otherPassword }),
    ],
    ['signing all others out', ({ session }: Browser['call']) => session.revokeOthers()],
  ])(
    'opens nothing without the password after %s, where it was registered neither',
    async (_, end) => {
      const phone = server.browser();
      await phone.call.activation.activate({ token, password: goodPassword });
      // The browser that registered was somebody's who «helped».
      expect(await owner.call.activation.inspect({ token })).toMatchObject({
        passwordRequired: false,
      });
      await end(phone.call);
      expect(await owner.call.activation.inspect({ token })).toEqual({
        status: 'active',
        passwordRequired: true,
      });
      expect(await refusal(owner.call.activation.activate({ token }))).toEqual({
        code: 'passwordRequired',
      });
    },
  );
});

describe.each(testDatabases)('step 2 on $name', ({ open }) => {
  const server = useServer(open);

  it('mails an address that nobody confirmed no more than fifty times an hour for one client', async () => {
    const tenant = await aTenant(server.db, { clientNumber });
    const hasher = { ...server.deps.hasher, hash: () => hashOf(goodPassword) };
    const submit = async (email: string, peer?: string) => {
      const browser = server.browser({ deps: { hasher }, ...(peer === undefined ? {} : { peer }) });
      return register(server, browser, { tenant, email });
    };
    for (let time = 0; time < 50; time += 1) await submit(marie);
    expect(await refusal(submit(marie))).toMatchObject(waits);
    expect(await refusal(submit('another@example.org'))).toMatchObject(waits);
    // Nobody is shut out by somebody else.
    await submit(marie, '192.0.2.2');
  }, 60_000);

  it('holds a spent ticket against no more than sixty wrong passwords', async () => {
    const tenant = await aTenant(server.db, { clientNumber });
    const { call } = server.browser();
    const { ticket } = await call.registration.verifyIdentity(factsOf(tenant));
    const form = { ticket, email: jean, acceptedTermsVersion: server.deps.terms.version };
    await call.registration.submit({ ...form, password: goodPassword });
    const no = async () => false;
    const idle = server.browser({ deps: { hasher: { ...server.deps.hasher, verify: no } } });
    for (let time = 0; time < 60; time += 1) {
      expect(
        await refusal(idle.call.registration.submit({ ...form, password: otherPassword })),
      ).toEqual({ code: 'ticketExpired' });
    }
    expect(
      await refusal(idle.call.registration.submit({ ...form, password: otherPassword })),
    ).toMatchObject(waits);
  });
});

describe.each(testDatabases)('a tenant who moved out on $name', ({ open }) => {
  const server = useServer(open);

  it('keeps the account, and is not told who lives there now', async () => {
    const { tenantId } = await aTenant(server.db, { clientNumber, exitDate: '2020-01-01' });
    await aTenant(server.db, { clientNumber, firstNames: 'Marie', birthDate: '1977-03-22' });
    await anAccount(server.db, { tenantId, email: jean, passwordHash: await hashOf(goodPassword) });
    const { call } = server.browser();
    expect(await call.session.signIn({ identifier: jean, password: goodPassword })).toMatchObject({
      tenant: { firstName: 'Jean', coTenants: [] },
    });
  });
});
