import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailedLink, openAccount } from '../support/account.ts';
import { openClient, refusalOf } from '../support/client.ts';
import { mailsIn } from '../support/mailbox.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { dupond } from '../support/tenant.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const { email: first, password } = dupond;
const currentPassword = password;
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

test('the account, from a change of address to its end, with every shape of the contract', async () => {
  await openAccount(server.url, dupond);
  const { api, jar } = openClient(server.url);
  const stranger = openClient(server.url);
  const token = async (address: string, path: string) =>
    new URL(await mailedLink(server.url, address, path)).hash.slice(1);
  await api.session.signIn.mutate({ identifier: first, password });

  const next = 'jean.nouveau@exemple.com';
  const asked = await api.account.requestEmailChange.mutate({ email: next, currentPassword });
  expect(asked).toEqual({ sentTo: next });
  const wrong = { email: next, currentPassword: 'x' };
  expect(await refusalOf(api.account.requestEmailChange.mutate(wrong))).toEqual({
    code: 'wrongCredentials',
    status: 401,
  });
  const own = { email: first, currentPassword };
  expect(await refusalOf(api.account.requestEmailChange.mutate(own))).toEqual({
    code: 'invalidInput',
    fields: { email: 'sameAddress' },
    status: 400,
  });
  const confirmation = { token: await token(next, '/adresse/confirmer') };
  expect(await stranger.api.account.confirmEmailChange.mutate(confirmation)).toEqual({
    email: next,
  });
  expect(await refusalOf(stranger.api.account.confirmEmailChange.mutate(confirmation))).toEqual({
    code: 'linkRefused',
    status: 404,
  });
  expect(await api.session.current.query()).toMatchObject({ tenant: { email: next } });

  const sessions = await api.session.list.query();
  expect(sessions).toContainEqual({
    id: expect.any(String),
    device: '',
    createdAt: instant,
    lastSeenAt: instant,
    current: true,
  });
  const { version } = await api.terms.current.query();
  expect(await api.account.acceptTerms.mutate({ version })).toEqual({ accepted: true });
  expect(await api.account.setLanguage.mutate({ language: 'tr' })).toEqual({ language: 'tr' });
  expect(await refusalOf(api.account.acceptTerms.mutate({ version: '1999' }))).toEqual({
    code: 'termsOutdated',
    status: 409,
  });
  const data = await api.account.exportData.mutate({ currentPassword });
  expect(data).toMatchObject({
    exportedAt: instant,
    account: { email: next, language: 'tr' },
    tenant: { reference: '00123456', lastNames: ['DUPOND'], birthDate: '1975-09-10' },
    formerEmails: [{ email: first, undoUntil: instant }],
  });
  const events = await api.account.events.query();
  expect(events[0]).toEqual({ at: instant, kind: 'data.exported' });
  expect(events.map(({ kind }) => kind)).toContain('email.changed');

  const undo = { token: await token(first, '/adresse/annuler') };
  expect(await stranger.api.account.undoEmailChange.mutate(undo)).toEqual({ sentTo: first });
  expect(await api.session.current.query()).toBeNull();
  expect(await refusalOf(api.account.events.query())).toEqual({
    code: 'signInRequired',
    status: 401,
  });
  const reset = { token: await token(first, '/mot-de-passe/nouveau'), newPassword: password };
  expect(await stranger.api.password.reset.mutate(reset)).toEqual({ reset: true });

  await api.session.signIn.mutate({ identifier: '123456', password });
  expect(await api.account.close.mutate({ currentPassword })).toEqual({ closed: true });
  expect(jar.has('ml27_session')).toBe(false);
  expect(await api.session.current.query()).toBeNull();
  const gone = await refusalOf(api.session.signIn.mutate({ identifier: first, password }));
  expect(gone).toEqual({ code: 'wrongCredentials', status: 401 });
  const subjects = async () =>
    (await mailsIn(server.url)).filter(({ to }) => to === first).map(({ subject }) => subject);
  await expect.poll(subjects, { timeout: 10_000 }).toContain('Hesabınız kapatıldı');
  const again = await api.registration.verifyIdentity.mutate({
    ...{ clientNumber: '123456', lastName: 'Dupond', firstName: 'Jean', birthDate: '10/9/1975' },
  });
  expect(again.ticket).toMatch(/^[\w-]{43}$/);
});
