import { testDatabases } from '@monlogement27/db/testing';
import { describe, expect, test } from 'vitest';
import { goodPassword, otherPassword, useServer } from './testing/caller.ts';
import { printLetter } from './testing/letter.ts';
import { anOwner, signedIn } from './testing/people.ts';
import { factsOf, register } from './testing/register.ts';

const clientNumber = '123456';
const currentPassword = goodPassword;
/** A long story on a busy machine. */
const long = { timeout: 60_000 };

describe.each(testDatabases)('co-tenants on $name', ({ open }) => {
  const server = useServer(open);

  test('learn nothing of each other but the first name, whatever they call', long, async () => {
    const marie = await anOwner(server, {
      ...{ clientNumber, firstNames: 'Marie Louise', lastNames: ['LEFEBVRE', 'MARTIN'] },
      ...{ birthDate: '1981-12-24', civility: 'MME', entryDate: '2011-03-04' },
      email: 'marie@elsewhere.example.org',
    });
    await server.db
      .updateTable('tenants')
      .set({ postal_address: ['7 CHEMIN CACHE'], email: 'mlefebvre@roll.example.org' })
      .where('id', '=', marie.tenant.tenantId)
      .execute();
    const hers = await signedIn(server, marie.account);
    await hers.call.account.requestEmailChange({ email: 'marie.new@example.org', currentPassword });
    await printLetter(server, marie.tenant);
    const jean = await anOwner(server, { clientNumber });
    const { account, tenant } = jean;
    const his = await signedIn(server, account);

    const answers: unknown[] = [];
    const keep = (call: Promise<unknown>) =>
      call.then(
        (answer) => answers.push(answer),
        (error: Error & { cause?: { refusal?: unknown } }) =>
          answers.push([error.message, error.cause?.refusal]),
      );
    const { call } = his;
    await keep(call.session.current());
    await keep(call.session.list());
    await keep(call.account.events());
    await keep(call.account.exportData({ currentPassword }));
    await keep(call.account.requestEmailChange({ email: marie.account.email, currentPassword }));
    await keep(call.password.requestReset({ identifier: clientNumber }));
    await keep(call.password.requestReset({ identifier: marie.account.email }));
    for (const password of [goodPassword, otherPassword]) {
      const signIn = { identifier: clientNumber, password };
      await keep(server.browser().call.session.signIn(signIn));
    }
    const guess = { identifier: marie.account.email, password: otherPassword };
    await keep(server.browser().call.session.signIn(guess));
    const facts = factsOf(tenant);
    await keep(call.registration.verifyIdentity(facts));
    await keep(call.registration.verifyIdentity({ ...facts, firstName: 'Marie' }));
    await keep(call.registration.verifyLetterCode({ clientNumber, letterCode: '00000-00000' }));
    await keep(call.account.acceptTerms({ version: '1999-01-01' }));
    await keep(call.password.change({ currentPassword, newPassword: 'Marie-Louise-1981!' }));
    await keep(call.session.revokeOthers());
    await keep(call.session.current());
    await keep(call.account.close({ currentPassword }));
    const again = server.browser();
    await keep(register(server, again, { tenant, email: 'jean.again@example.org' }));
    await keep(again.call.registration.status());

    const said = JSON.stringify(answers);
    expect(said).toContain('"coTenants":["Marie');
    const [first] = answers;
    expect(first).toMatchObject({ tenant: { coTenants: ['Marie Louise'] } });
    for (const secret of [
      ...['LEFEBVRE', 'MARTIN', '1981-12-24', '24/12/1981', '2011-03-04', 'MME'],
      ...['CHEMIN', 'roll.example.org', 'marie.new@'],
      ...[marie.tenant.tenantId, marie.account.id, marie.account.passwordHash],
    ]) {
      expect(said.includes(secret), secret).toBe(false);
    }
    // Her address is in it only where he typed it himself.
    expect(said.split(marie.account.email)).toHaveLength(1 + 1);
    expect(await hers.call.session.current()).toMatchObject({ tenant: { firstName: 'Marie' } });
  });
});
