import {
  type Account,
  findAccount,
  findDeviceAccount,
  type RollTenant,
  readNow,
} from '@monlogement27/db';
import { aTenant, testDatabases } from '@monlogement27/db/testing';
import { describe, expect, test } from 'vitest';
import { digest } from '../crypto.ts';
import {
  type Browser,
  cookieJar,
  goodPassword,
  otherPassword,
  refusal,
  useServer,
} from '../testing/caller.ts';
import { printLetter, registerByLetter } from '../testing/letter.ts';
import { signedIn } from '../testing/people.ts';
import { register } from '../testing/register.ts';

const currentPassword = goodPassword;
/** A long story on a busy machine. */
const long = { timeout: 60_000 };
const linkRefused = { code: 'linkRefused' };

describe.each(testDatabases)('recovery on $name', ({ open }) => {
  const server = useServer(open);
  const link = (kind: string) => server.linkIn(server.mails.findLast((job) => job.kind === kind));

  type Story = {
    readonly tenant: RollTenant;
    readonly account: Account;
    readonly owner: Browser;
    readonly undo: string;
  };

  /** An account that somebody else holds in every way there is. */
  async function stolen() {
    const tenant = await aTenant(server.db);
    const thief = server.browser();
    const activation = await register(server, thief, { tenant, email: 'first@example.org' });
    const kept = { registration: String(thief.cookies.get('registration')) };
    await thief.call.activation.activate({ token: activation });
    const change = (email: string) =>
      thief.call.account.requestEmailChange({ email, currentPassword });
    await change('thief@example.org');
    await thief.call.account.confirmEmailChange({ token: await link('emailChange') });
    const undo = await link('emailUndo');
    await change('further@example.org');
    const emailChange = await link('emailChange');
    await server.browser().call.password.requestReset({ identifier: 'thief@example.org' });
    const passwordReset = await link('passwordReset');
    await thief.call.password.requestReset({ identifier: 'thief@example.org' });
    const [row] = await server.db.selectFrom('accounts').select('id').execute();
    const account = await findAccount(server.db, row?.id ?? '');
    if (account === undefined) throw new Error('no account');
    const story: Story = { tenant, account, owner: server.browser(), undo };
    return { story, thief, links: { activation, emailChange, passwordReset }, kept };
  }

  const recoveries: Readonly<Record<string, (story: Story) => Promise<unknown>>> = {
    'a new password by mail': async ({ owner }) =>
      owner.call.password.reset({ token: await link('passwordReset'), newPassword: otherPassword }),
    'an undone change of address': ({ owner, undo }) =>
      owner.call.account.undoEmailChange({ token: undo }),
    closing: async ({ account }) => {
      const { call } = await signedIn(server, account);
      await call.account.close({ currentPassword });
    },
    'a takeover by letter': async ({ tenant, owner }) => {
      const { clientNumber } = tenant;
      const letterCode = await printLetter(server, tenant);
      const form = { clientNumber, letterCode, birthDate: '10/09/1975', email: 'me@example.org' };
      const token = await registerByLetter(server, owner, { ...form, password: otherPassword });
      await owner.call.activation.activate({ token });
    },
  };

  test.each(Object.entries(recoveries))(
    '%s ends everything that opened the account',
    long,
    async (_, recover) => {
      const { story, thief, links, kept } = await stolen();
      const device = String(thief.cookies.get('device'));
      await recover(story);

      expect(await thief.call.session.current()).toBeNull();
      expect(await refusal(thief.call.account.events())).toEqual({ code: 'signInRequired' });
      for (const identifier of [
        'first@example.org',
        'thief@example.org',
        story.tenant.clientNumber,
      ]) {
        const signIn = { identifier, password: goodPassword };
        expect(await refusal(thief.call.session.signIn(signIn))).toEqual({
          code: 'wrongCredentials',
        });
      }
      const { call } = thief;
      const reset = { token: links.passwordReset, newPassword: goodPassword };
      expect(await refusal(call.password.reset(reset))).toEqual(linkRefused);
      const change = { token: links.emailChange };
      expect(await refusal(call.account.confirmEmailChange(change))).toEqual(linkRefused);
      // The link of the registration, with its cookie, needed no password until now.
      const { call: again } = server.browser({ cookies: cookieJar(kept) });
      expect(['passwordRequired', 'linkRefused']).toContain(
        (await refusal(again.activation.activate({ token: links.activation }))).code,
      );
      expect(await findDeviceAccount(server.db, await digest(device))).toBeUndefined();
      const now = await readNow(server.db);
      const left = await server.db
        .selectFrom('account_tokens')
        .select('purpose')
        .where('expires_at', '>', now)
        .where('address', 'in', ['thief@example.org', 'further@example.org'])
        .execute();
      expect(left).toEqual([]);
    },
  );

  test('a new password by mail leaves the former address its week to undo', long, async () => {
    const first = await stolen();
    await recoveries['a new password by mail']?.(first.story);
    expect(
      await first.story.owner.call.account.undoEmailChange({ token: first.story.undo }),
    ).toEqual({ sentTo: 'first@example.org' });
  });

  test('a takeover by letter ends what a former address might undo', long, async () => {
    const { story } = await stolen();
    await recoveries['a takeover by letter']?.(story);
    const undo = story.owner.call.account.undoEmailChange({ token: story.undo });
    expect(await refusal(undo)).toEqual(linkRefused);
  });
});
