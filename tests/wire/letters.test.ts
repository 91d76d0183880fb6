import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../apps/server/src/testing/read-pdf.ts';
import { openClient, refusalOf } from '../support/client.ts';
import { activationLinks, mailTo } from '../support/mailbox.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

const clientNumber = '00123456';
const password = 'Vert-Tulipe-Lundi-8';
const stolenPassword = 'Nuage-Citron-Mardi-3';
const refused = { code: 'letterCodeRefused', status: 403 };

const folder = mkdtempSync(join(tmpdir(), 'letters-'));
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgresServer();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** For whoever typed a wrong code. */
const anHourPasses = () =>
  server.db.deleteFrom('throttle_places').where('key', 'like', 'letter:%').execute();
const browser = () => openClient(server.url);

/** The code on the page that the office prints for this tenant of the demonstration's roll. */
async function printed(name: string): Promise<string> {
  const file = join(folder, 'letters.pdf');
  await server.office('letters', 'issue', '--tenant', clientNumber, '--out', file, '--force');
  const pages = readPdf(readFileSync(file)).pages.map(({ lines }) => lines.map((l) => l.trim()));
  const page = pages.find((lines) => lines.includes(name));
  const code = page?.find((line) => /^\w{5}-\w{5}$/.test(line));
  if (code === undefined) throw new Error(`no letter for ${name}`);
  return code;
}

/** Step 2, with whatever ticket this browser holds. */
async function submit({ api }: ReturnType<typeof browser>, email: string, chosen = password) {
  const { version } = await api.terms.current.query();
  return api.registration.submit.mutate({
    email,
    password: chosen,
    acceptedTermsVersion: version,
  });
}

async function activate({ api }: ReturnType<typeof browser>, email: string): Promise<void> {
  const { web } = activationLinks(await mailTo(server.url, email));
  const token = new URL(web).hash.slice(1);
  expect(await api.activation.activate.mutate({ token })).toEqual({ status: 'active' });
}

test('a printed letter leads to an account, and its code works once', async () => {
  const letterCode = await printed('MME Marie DUPOND');
  const marie = browser();
  const { ticket } = await marie.api.registration.verifyLetterCode.mutate({
    clientNumber,
    letterCode: letterCode.toLowerCase(),
  });
  expect(marie.jar.get('ml27_ticket')).toBe(ticket);
  await submit(marie, 'marie@example.com');
  expect(
    await refusalOf(
      browser().api.registration.verifyLetterCode.mutate({ clientNumber, letterCode }),
    ),
  ).toEqual(refused);
  await activate(marie, 'marie@example.com');
  const { tenant } = await browser().api.session.signIn.mutate({
    identifier: clientNumber,
    password,
  });
  expect(tenant).toMatchObject({ firstName: 'Marie', email: 'marie@example.com' });
});

test('a letter takes an account over: its sessions and its password are worth nothing, its address is told', async () => {
  const thief = browser();
  await thief.api.registration.verifyIdentity.mutate({
    clientNumber,
    lastName: 'DUPOND',
    firstName: 'Jean',
    birthDate: '10/09/1975',
  });
  await submit(thief, 'thief@example.com', stolenPassword);
  await activate(thief, 'thief@example.com');
  expect(await thief.api.session.current.query()).not.toBeNull();

  const letterCode = await printed('M Jean DUPOND');
  const jean = browser();
  const letter = { clientNumber, letterCode };
  expect(await refusalOf(jean.api.registration.verifyLetterCode.mutate(letter))).toEqual({
    code: 'birthDateRequired',
    status: 400,
  });
  const wrong = { ...letter, birthDate: '11/09/1975' };
  expect(await refusalOf(jean.api.registration.verifyLetterCode.mutate(wrong))).toEqual(refused);
  await jean.api.registration.verifyLetterCode.mutate({ ...letter, birthDate: '10/09/1975' });
  await submit(jean, 'jean@example.com');
  expect(await thief.api.session.current.query()).not.toBeNull();
  await activate(jean, 'jean@example.com');

  expect(await thief.api.session.current.query()).toBeNull();
  const former = { identifier: 'thief@example.com', password: stolenPassword };
  expect(await refusalOf(browser().api.session.signIn.mutate(former))).toMatchObject({
    code: 'wrongCredentials',
  });
  const told = await mailTo(server.url, 'thief@example.com', 2);
  expect(told.text).not.toContain('jean@example.com');
  expect(await jean.api.session.current.query()).toMatchObject({
    tenant: { firstName: 'Jean', email: 'jean@example.com' },
  });
});

test('a neighbour’s wrong tries make the tenant wait, and never kill the code', async () => {
  const letterCode = await printed('MME Marie DUPOND');
  const verify = (code: string) =>
    refusalOf(
      browser().api.registration.verifyLetterCode.mutate({ clientNumber, letterCode: code }),
    );
  await anHourPasses();
  for (let guess = 0; guess < 5; guess += 1) expect(await verify('00000-00000')).toEqual(refused);
  expect(await verify(letterCode)).toMatchObject({ code: 'tooManyAttempts', status: 429 });
  await anHourPasses();
  expect(await verify(letterCode)).toMatchObject({ code: 'birthDateRequired' });
});

test('one code in ten hands at once is one registration', async () => {
  const file = join(folder, 'one.pdf');
  const reference = '00000027';
  await server.office('letters', 'issue', '--tenant', reference, '--out', file);
  const [page] = readPdf(readFileSync(file)).pages;
  const letterCode = page?.lines.map((line) => line.trim()).find((l) => /^\w{5}-\w{5}$/.test(l));
  const hands = Array.from({ length: 10 }, browser);
  // One by one: at once they would be five, as wrong ones are until they are known to be right.
  for (const { api } of hands) {
    await api.registration.verifyLetterCode.mutate({
      clientNumber: reference,
      letterCode: letterCode ?? '',
    });
  }
  const outcomes = await Promise.all(
    hands.map((hand, index) =>
      submit(hand, `hand${index}@example.com`).then(
        ({ status }) => status,
        (error: unknown) => refusalOf(Promise.reject(error)),
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === 'pendingActivation')).toHaveLength(1);
  const losers = outcomes.filter((outcome) => outcome !== 'pendingActivation');
  expect(losers).toEqual(Array(9).fill({ code: 'ticketExpired', status: 401 }));
});
