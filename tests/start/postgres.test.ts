import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '@monlogement27/db/testing/postgres';
import { landlord } from '@monlogement27/landlord';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClient } from '../support/client.ts';
import { activationLinks, mailTo } from '../support/mailbox.ts';
import { runNode, startServer } from '../support/server.ts';
import { dupond } from '../support/tenant.ts';

let postgres: Awaited<ReturnType<typeof startPostgres>>;
const dataDir = mkdtempSync(join(tmpdir(), 'monlogement27-postgres-test-'));
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(dataDir, { recursive: true });
});

test('the office and two servers share one PostgreSQL: begun on one, ended on the other', async () => {
  const env = { DATABASE_URL: postgres.url, DATA_DIR: dataDir };
  const roll = fileURLToPath(landlord.roll.demo);
  const office = runNode(['apps/server/src/office.ts', 'roll', 'import', roll], env);
  await once(office.child, 'close');
  expect(office.output.stderr).toBe('');
  expect(office.child.exitCode).toBe(0);

  const one = await startServer({ dataDir, env });
  const other = await startServer({ dataDir, env });
  const { api, jar } = openClient(one.url);
  const { version } = await api.terms.current.query();
  await api.registration.verifyIdentity.mutate({
    clientNumber: dupond.clientNumber,
    lastName: dupond.lastName,
    firstName: dupond.firstName,
    birthDate: '1975-09-10',
  });
  const { email, password } = dupond;
  await api.registration.submit.mutate({ email, password, acceptedTermsVersion: version });
  const { web } = activationLinks(await mailTo(other.url, email));

  const there = openClient(other.url, jar);
  const token = new URL(web).hash.slice(1);
  expect(await there.api.activation.activate.mutate({ token })).toEqual({ status: 'active' });
  const current = await api.session.current.query();
  expect(current?.tenant).toMatchObject({ firstName: 'Jean', reference: '00123456' });
  await Promise.all([one.stop(), other.stop()]);
});

test('a PostgreSQL that does not answer is said in one sentence', async () => {
  const server = runNode(['apps/server/src/main.ts'], {
    DATA_DIR: dataDir,
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
  });
  await once(server.child, 'close');
  expect(server.child.exitCode).toBe(1);
  expect(server.output.stderr).toBe('DATABASE_URL : PostgreSQL ne répond pas à cette adresse.\n');
});
