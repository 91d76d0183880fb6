import { findAccount } from '@monlogement27/db';
import { aTenant, openTestPostgres, truncateAll } from '@monlogement27/db/testing';
import { describe, expect, test } from 'vitest';
import { appRouter } from './router.ts';
import { type Caller, goodPassword, otherPassword, useServer } from './testing/caller.ts';
import { anOwner, signedIn } from './testing/people.ts';
import { factsOf, register } from './testing/register.ts';

/** In this order: the owner comes last, who may change what the others must not. */
const states = ['nobody', 'pending', 'another', 'active'] as const;
type State = (typeof states)[number];

/** Whose things the calls name: the pending registration's, and the owner's. */
type World = Awaited<ReturnType<ReturnType<typeof makeWorlds>>>;
type Row = {
  readonly call: (call: Caller, world: World) => Promise<unknown>;
  /** `ok`, or the refusal; one word where it is the same for everybody. */
  readonly expected: string | Readonly<Record<State, string>>;
  /** Whoever holds the mailed link may do it, whoever it is. */
  readonly byLink?: true;
};

const currentPassword = goodPassword;
const signedInOnly = {
  ...{ nobody: 'signInRequired', pending: 'signInRequired' },
  ...{ active: 'ok', another: 'ok' },
};
const registrationOnly = {
  ...{ nobody: 'noRegistration', pending: 'ok', active: 'noRegistration', another: 'ok' },
};

const rows: Readonly<Record<string, Row>> = {
  'registration.verifyIdentity': {
    call: (call, { free }) => call.registration.verifyIdentity(factsOf(free)),
    expected: 'ok',
  },
  'registration.verifyLetterCode': {
    call: (call) =>
      call.registration.verifyLetterCode({ clientNumber: '77', letterCode: '00000-00000' }),
    expected: 'letterCodeRefused',
  },
  'registration.submit': {
    call: (call, { acceptedTermsVersion }) => {
      const form = { email: 'new@example.org', password: goodPassword, acceptedTermsVersion };
      return call.registration.submit(form);
    },
    expected: 'ticketExpired',
  },
  'registration.status': {
    call: (call) => call.registration.status(),
    expected: registrationOnly,
  },
  'registration.resendActivation': {
    call: (call) => call.registration.resendActivation(),
    expected: { ...registrationOnly, pending: 'resendTooSoon', another: 'resendTooSoon' },
  },
  'registration.correctEmail': {
    call: (call) => call.registration.correctEmail({ email: 'right@example.org' }),
    expected: { ...registrationOnly, pending: 'resendTooSoon', another: 'resendTooSoon' },
  },
  'activation.inspect': {
    call: (call, { links }) => call.activation.inspect({ token: links.activation }),
    expected: 'ok',
  },
  'activation.activate': {
    call: (call, { links }) => call.activation.activate({ token: links.activation }),
    expected: {
      ...{ nobody: 'passwordRequired', pending: 'ok' },
      ...{ active: 'passwordRequired', another: 'passwordRequired' },
    },
  },
  'session.signIn': {
    call: (call, { owner }) =>
      call.session.signIn({ identifier: owner.account.email, password: otherPassword }),
    expected: 'wrongCredentials',
  },
  'session.signOut': { call: (call) => call.session.signOut(), expected: 'ok' },
  'session.forgetDevice': { call: (call) => call.session.forgetDevice(), expected: 'ok' },
  'session.current': { call: (call) => call.session.current(), expected: 'ok' },
  'session.list': { call: (call) => call.session.list(), expected: signedInOnly },
  'session.revoke': {
    call: (call, { ownersSession: id }) => call.session.revoke({ id }),
    expected: signedInOnly,
  },
  'session.revokeOthers': {
    call: (call) => call.session.revokeOthers(),
    expected: signedInOnly,
  },
  'password.requestReset': {
    call: (call, { owner }) => call.password.requestReset({ identifier: owner.account.email }),
    expected: 'ok',
  },
  'password.reset': {
    call: (call, { links }) =>
      call.password.reset({ token: links.passwordReset, newPassword: otherPassword }),
    expected: 'ok',
    byLink: true,
  },
  'password.change': {
    call: (call) => call.password.change({ currentPassword, newPassword: otherPassword }),
    expected: signedInOnly,
  },
  'account.requestEmailChange': {
    call: (call) => call.account.requestEmailChange({ email: 'new@example.org', currentPassword }),
    expected: signedInOnly,
  },
  'account.confirmEmailChange': {
    call: (call, { links }) => call.account.confirmEmailChange({ token: links.emailChange }),
    expected: 'ok',
    byLink: true,
  },
  'account.undoEmailChange': {
    call: (call, { links }) => call.account.undoEmailChange({ token: links.emailUndo }),
    expected: 'ok',
    byLink: true,
  },
  'account.exportData': {
    call: (call) => call.account.exportData({ currentPassword }),
    expected: signedInOnly,
  },
  'account.close': {
    call: (call) => call.account.close({ currentPassword }),
    expected: signedInOnly,
  },
  'account.acceptTerms': {
    call: (call, { acceptedTermsVersion: version }) => call.account.acceptTerms({ version }),
    expected: signedInOnly,
  },
  'account.setLanguage': {
    call: (call) => call.account.setLanguage({ language: 'ar' }),
    expected: signedInOnly,
  },
  'account.events': { call: (call) => call.account.events(), expected: signedInOnly },
  'terms.current': { call: (call) => call.terms.current(), expected: 'ok' },
  'humanCheck.challenge': { call: (call) => call.humanCheck.challenge(), expected: 'ok' },
};

describe('who may call what', () => {
  // Who may what is not a matter of the database, and the races are tried on this one.
  const server = useServer(openTestPostgres);
  const makeWorld = makeWorlds(server);

  test('is said of every procedure', () => {
    const { procedures } = appRouter._def;
    expect(Object.keys(rows).sort()).toEqual(Object.keys(procedures).sort());
  });

  test.each(Object.entries(rows))(
    '%s',
    { timeout: 60_000 },
    async (_, { call, expected, byLink }) => {
      let world = await makeWorld();
      for (const state of states) {
        const outcome = await call(world.browsers[state].call, world).then(
          () => 'ok',
          (error: Error) => error.message,
        );
        const said = typeof expected === 'string' ? expected : expected[state];
        expect(outcome, state).toBe(said);
        if (byLink) {
          await truncateAll(server.db);
          world = await makeWorld();
        } else if (state !== 'active') await expectUntouched(world);
      }
    },
  );

  /** Nobody else's call touches the owner's account or session. */
  async function expectUntouched({ owner: { account }, browsers }: World): Promise<void> {
    expect(await findAccount(server.db, account.id)).toEqual(account);
    expect(await browsers.active.call.session.current()).toMatchObject({
      tenant: { email: account.email },
    });
  }
});

function makeWorlds(server: ReturnType<typeof useServer>) {
  return async () => {
    const pending = server.browser();
    const activation = await register(server, pending, {
      ...{ tenant: await aTenant(server.db), email: 'pending@example.org' },
    });
    const { account: before, tenant } = await anOwner(server, { email: 'first@example.org' });
    const active = await signedIn(server, before);
    const link = (kind: string) => server.linkIn(server.mails.findLast((job) => job.kind === kind));
    const change = (email: string) =>
      active.call.account.requestEmailChange({ email, currentPassword });
    await change('owner@example.org');
    await active.call.account.confirmEmailChange({ token: await link('emailChange') });
    const emailUndo = await link('emailUndo');
    await change('next@example.org');
    await server.browser().call.password.requestReset({ identifier: 'owner@example.org' });
    const links = {
      ...{ activation, emailUndo },
      ...{ emailChange: await link('emailChange'), passwordReset: await link('passwordReset') },
    };
    const another = await signedIn(server, (await anOwner(server)).account);
    await register(server, another, {
      ...{ tenant: await aTenant(server.db), email: 'other@example.org' },
    });
    const account = await findAccount(server.db, before.id);
    const [session] = await active.call.session.list();
    if (account === undefined || session === undefined) throw new Error('no owner');
    return {
      browsers: { nobody: server.browser(), pending, active, another },
      owner: { tenant, account },
      ownersSession: session.id,
      links,
      free: await aTenant(server.db),
      acceptedTermsVersion: server.deps.terms.version,
    };
  };
}
