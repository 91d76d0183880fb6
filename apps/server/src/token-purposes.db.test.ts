import { aTenant, openTestPostgres } from '@monlogement27/db/testing';
import { describe, expect, test } from 'vitest';
import {
  type BrowserOptions,
  cookieJar,
  goodPassword,
  otherPassword,
  useServer,
} from './testing/caller.ts';
import { printLetter } from './testing/letter.ts';
import { anOwner, signedIn } from './testing/people.ts';
import { factsOf, register } from './testing/register.ts';

const currentPassword = goodPassword;

describe('a token of one purpose', () => {
  // Whether a token is of a purpose is not a matter of the database.
  const server = useServer(openTestPostgres);

  /** One living token of every kind, all handed out by the server. */
  async function tokens() {
    const registering = server.browser();
    const ticketed = server.browser();
    const activation = await register(server, registering, { tenant: await aTenant(server.db) });
    const { ticket } = await ticketed.call.registration.verifyIdentity(
      factsOf(await aTenant(server.db)),
    );
    const { account } = await anOwner(server, { email: 'first@example.org' });
    const owner = await signedIn(server, account);
    const link = (kind: string) => server.linkIn(server.mails.findLast((job) => job.kind === kind));
    await owner.call.account.requestEmailChange({ email: 'owner@example.org', currentPassword });
    await owner.call.account.confirmEmailChange({ token: await link('emailChange') });
    await owner.call.account.requestEmailChange({ email: 'next@example.org', currentPassword });
    await server.browser().call.password.requestReset({ identifier: 'owner@example.org' });
    return {
      activation,
      ticket,
      passwordReset: await link('passwordReset'),
      emailChange: await link('emailChange'),
      emailUndo: await link('emailUndo'),
      session: String(owner.cookies.get('session')),
      device: String(owner.cookies.get('device')),
      registration: String(registering.cookies.get('registration')),
      letterCode: await printLetter(server, await aTenant(server.db)),
    };
  }
  type Kind = keyof Awaited<ReturnType<typeof tokens>>;

  const call = (options?: BrowserOptions) => server.browser(options).call;
  const withCookie = (name: 'session' | 'registration' | 'ticket', value: string) =>
    call({ cookies: cookieJar({ [name]: value }) });
  const stepTwo = () => ({
    email: 'new@example.org',
    password: goodPassword,
    acceptedTermsVersion: server.deps.terms.version,
  });

  /** Everything that takes a token: what opens it, and what all others are told. */
  const doors: Readonly<
    Record<string, { opens: Kind; tries: (token: string) => Promise<unknown>; no: unknown }>
  > = {
    'activation.inspect': {
      opens: 'activation',
      tries: (token) => call().activation.inspect({ token }),
      no: { status: 'unknown', passwordRequired: false },
    },
    'activation.activate': {
      opens: 'activation',
      tries: (token) => call().activation.activate({ token, password: goodPassword }),
      no: 'linkRefused',
    },
    'password.reset': {
      opens: 'passwordReset',
      tries: (token) => call().password.reset({ token, newPassword: otherPassword }),
      no: 'linkRefused',
    },
    'account.confirmEmailChange': {
      opens: 'emailChange',
      tries: (token) => call().account.confirmEmailChange({ token }),
      no: 'linkRefused',
    },
    'account.undoEmailChange': {
      opens: 'emailUndo',
      tries: (token) => call().account.undoEmailChange({ token }),
      no: 'linkRefused',
    },
    'registration.submit': {
      opens: 'ticket',
      tries: (ticket) => call().registration.submit({ ...stepTwo(), ticket }),
      no: 'ticketExpired',
    },
    'registration.submit, by cookie': {
      opens: 'ticket',
      tries: (ticket) => withCookie('ticket', ticket).registration.submit(stepTwo()),
      no: 'ticketExpired',
    },
    'the registration cookie': {
      opens: 'registration',
      tries: (cookie) => withCookie('registration', cookie).registration.status(),
      no: 'noRegistration',
    },
    'the session cookie': {
      opens: 'session',
      tries: (cookie) => withCookie('session', cookie).session.current(),
      no: null,
    },
    'the session cookie, of what asks for one': {
      opens: 'session',
      tries: (cookie) => withCookie('session', cookie).account.events(),
      no: 'signInRequired',
    },
  };

  test.each(Object.entries(doors))(
    'opens %s only where it is its own',
    async (_, { opens, tries, no }) => {
      const all = await tokens();
      const outcome = (token: string) => tries(token).catch((error: Error) => error.message);
      for (const [kind, token] of Object.entries(all)) {
        if (kind !== opens) expect(await outcome(token), kind).toEqual(no);
      }
      // Tried last, so that it is seen to have lived all the while.
      expect(await outcome(all[opens])).not.toEqual(no);
    },
  );
});
