import { randomUUID } from 'node:crypto';
import {
  type AccountTokenPurpose,
  deleteTokensOfAccount,
  findAccountByEmail,
  insertAccountToken,
  listRegistrationMails,
  readNow,
} from '@monlogement27/db';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { type Language, languages, minute } from '@monlogement27/domain';
import { describe, expect, it } from 'vitest';
import { goodPassword, hashOf, registrationOf, useServer } from '../testing/caller.ts';
import { register } from '../testing/register.ts';
import { deliver } from './deliver.ts';
import { type Mail, MailRefused, type Transport } from './mail.ts';
import { noticeKinds } from './queue.ts';
import { wordsIn } from './words/words-in.ts';

describe.each(testDatabases)('delivery on $name', ({ open }) => {
  const server = useServer(open);

  const outbox = (failure?: Error): Transport & { readonly taken: readonly Mail[] } => {
    const taken: Mail[] = [];
    return {
      taken,
      async send(mail) {
        if (failure !== undefined) throw failure;
        taken.push(mail);
      },
      close() {},
    };
  };
  const registered = async (language?: Language) => {
    const browser = server.browser();
    const form = { tenant: await aTenant(server.db) };
    await register(server, browser, language === undefined ? form : { ...form, language });
    return browser;
  };
  /** The newest queued mail. */
  const job = () => {
    const newest = server.mails.at(-1);
    if (newest === undefined) throw new Error('Nothing was queued');
    return newest;
  };
  const hand = (transport: Transport, which = job()) => deliver(server.deps, transport, which);
  const stored = () => listRegistrationMails(server.db, registrationOf(job()));

  it('hands the mail over and says so on the waiting screen', async () => {
    const { call } = await registered();
    const transport = outbox();
    await hand(transport);
    expect(transport.taken).toMatchObject([
      { id: job().mailId, to: 'jean@example.org', subject: 'Activation de votre compte' },
    ]);
    expect(await call.registration.status()).toMatchObject({ mail: 'sent' });
    expect(await stored()).toMatchObject([{ status: 'sent', settledAt: expect.any(Date) }]);
  });

  it('writes a token into both links that opens the activation', async () => {
    const { call } = await registered();
    const transport = outbox();
    await hand(transport);
    const lines = transport.taken[0]?.text.split('\n').filter((line) => line.includes('#')) ?? [];
    const { origin } = server.deps.env.publicUrl;
    const [web, mobile] = lines.map((line) => line.split('#'));
    expect([web?.[0], mobile?.[0]]).toEqual([
      `${origin}/activation`,
      `${origin}/mobile/activation`,
    ]);
    const token = web?.[1] ?? '';
    expect(mobile?.[1]).toBe(token);
    const other = server.browser().call;
    expect(await other.activation.inspect({ token })).toMatchObject({ status: 'pending' });
    expect(await other.activation.activate({ token, password: goodPassword })).toEqual({
      status: 'active',
    });
    expect(await call.activation.inspect({ token })).toMatchObject({ status: 'active' });
  });

  it('leaves no usable token in the database or the queue', async () => {
    await registered();
    const transport = outbox();
    await hand(transport);
    const token = transport.taken[0]?.text.match(/#(\S+)/)?.[1] ?? '';
    expect(token).toHaveLength(64);
    const kept = JSON.stringify([
      server.mails,
      await server.db.selectFrom('registrations').selectAll().execute(),
      await server.db.selectFrom('registration_mails').selectAll().execute(),
    ]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(token.slice(22));
  });

  it('gives up when the mail server refuses for good, and says so on the waiting screen', async () => {
    const { call } = await registered();
    await hand(outbox(new MailRefused('no such mailbox')));
    expect(await call.registration.status()).toMatchObject({ mail: 'refused' });
  });

  it('leaves the mail queued, to be tried again, after any other failure', async () => {
    await registered();
    const failure = new Error('try later');
    await expect(hand(outbox(failure))).rejects.toBe(failure);
    expect(await stored()).toMatchObject([{ status: 'queued', settledAt: null }]);
    const transport = outbox();
    await hand(transport);
    expect(transport.taken).toHaveLength(1);
  });

  it.each([
    { was: 'sent', failure: undefined },
    { was: 'refused', failure: new MailRefused('no') },
  ])('does not send again what was $was', async ({ was, failure }) => {
    await registered();
    await hand(outbox(failure));
    const again = outbox();
    await hand(again);
    expect(again.taken).toEqual([]);
    expect(await stored()).toMatchObject([{ status: was }]);
  });

  it('sends nothing to an address that was corrected meanwhile', async () => {
    const { call } = await registered();
    const stale = job();
    const past = new Date((await readNow(server.db)).getTime() - minute);
    await server.db.updateTable('registration_mails').set({ queued_at: past }).execute();
    await call.registration.correctEmail({ email: 'right@example.org' });
    const transport = outbox();
    await hand(transport, stale);
    expect(transport.taken).toEqual([]);
    await hand(transport);
    expect(transport.taken).toMatchObject([{ to: 'right@example.org' }]);
  });

  it('sends nothing for a registration that is over', async () => {
    const { call } = await registered();
    await call.activation.activate({ token: await server.linkIn(job()) });
    const transport = outbox();
    await hand(transport);
    expect(transport.taken).toEqual([]);
  });

  it('tells the owner of an address that it has an account, with no token in it', async () => {
    await anAccount(server.db, { email: 'jean@example.org' });
    await registered();
    const transport = outbox();
    await hand(transport);
    expect(transport.taken).toMatchObject([{ subject: 'Vous avez déjà un compte' }]);
    expect(transport.taken[0]?.text).not.toContain('#');
    expect(transport.taken[0]?.html).not.toMatch(/activation#/);
  });

  describe('links of an account', () => {
    const asked = async (kind: AccountTokenPurpose, address = 'new@example.org') => {
      const account = await anAccount(server.db, { email: 'old@example.org' });
      const now = await readNow(server.db);
      const token = { id: randomUUID(), accountId: account.id, purpose: kind, address, now };
      const expiresAt = new Date(now.getTime() + minute);
      await server.inTx((tx) => insertAccountToken(tx, { ...token, expiresAt }));
      return { kind, mailId: randomUUID(), tokenId: token.id } as const;
    };

    it.each([
      { kind: 'passwordReset', path: '/mot-de-passe/nouveau' },
      { kind: 'emailChange', path: '/adresse/confirmer' },
      { kind: 'emailUndo', path: '/adresse/annuler' },
    ] as const)(
      '$kind goes where its token was asked for, with one link',
      async ({ kind, path }) => {
        const which = await asked(kind);
        const transport = outbox();
        await hand(transport, which);
        expect(transport.taken).toMatchObject([{ id: which.mailId, to: 'new@example.org' }]);
        const link = `${server.deps.env.publicUrl.origin}${path}#${await server.linkIn(which)}`;
        expect(transport.taken[0]?.text.split('\n')).toContain(link);
      },
    );

    it.each(['passwordReset', 'emailChange', 'emailUndo'] as const)(
      '%s is not sent once its token is voided',
      async (kind) => {
        const which = await asked(kind);
        const account = await findAccountByEmail(server.db, 'old@example.org');
        await server.inTx((tx) => deleteTokensOfAccount(tx, account?.id ?? ''));
        const transport = outbox();
        await hand(transport, which);
        expect(transport.taken).toEqual([]);
      },
    );
  });

  describe('languages', () => {
    it.each(languages)(
      'whoever registers in %s gets the mail in it, and keeps it',
      async (language) => {
        await registered(language);
        const transport = outbox();
        const token = await server.linkIn(job());
        await hand(transport);
        const { subject } = wordsIn(language).activation;
        expect(transport.taken).toMatchObject([{ language, subject }]);
        await server.browser().call.activation.activate({ token, password: goodPassword });
        const account = await findAccountByEmail(server.db, 'jean@example.org');
        expect(account?.language).toBe(language);
      },
    );

    it('the owner of an address is told in their own language, not in that of whoever registers', async () => {
      await anAccount(server.db, { email: 'jean@example.org', language: 'pt' });
      await registered('tr');
      const transport = outbox();
      await hand(transport);
      const { subject } = wordsIn('pt').accountExists;
      expect(transport.taken).toMatchObject([{ language: 'pt', subject }]);
    });

    it('a corrected address gets the mail in the same language', async () => {
      const { call } = await registered('ar');
      await server.db
        .updateTable('registration_mails')
        .set({ queued_at: new Date((await readNow(server.db)).getTime() - minute) })
        .execute();
      await call.registration.correctEmail({ email: 'right@example.org' });
      const transport = outbox();
      await hand(transport);
      expect(transport.taken).toMatchObject([{ language: 'ar', to: 'right@example.org' }]);
    });

    it('an account is told what happened in its language, on the landlord’s clock', async () => {
      const passwordHash = await hashOf(goodPassword);
      const account = await anAccount(server.db, { language: 'en', passwordHash });
      const form = { identifier: account.email, password: goodPassword };
      await server.browser().call.session.signIn(form);
      const which = job();
      expect(which).toMatchObject({ kind: 'notice', language: 'en', device: 'Firefox, Linux' });
      const transport = outbox();
      await hand(transport, {
        ...which,
        ...(which.kind === 'notice' ? { at: '2026-07-01T22:30:00.000Z' } : {}),
      });
      expect(transport.taken).toMatchObject([{ language: 'en', to: account.email }]);
      expect(transport.taken[0]?.text).toContain('Device: Firefox, Linux');
      expect(transport.taken[0]?.text).toContain('Date: Thursday 2 July at 00:30');
    });

    it('a lost password is found again in the language of the account', async () => {
      const account = await anAccount(server.db, { language: 'tr' });
      await server.browser().call.password.requestReset({ identifier: account.email });
      const transport = outbox();
      await hand(transport);
      const { subject } = wordsIn('tr').passwordReset;
      expect(transport.taken).toMatchObject([{ language: 'tr', subject }]);
    });
  });

  it.each(noticeKinds)('tells %s with no token in it', async (notice) => {
    const transport = outbox();
    const to = 'owner@example.org';
    await hand(transport, {
      kind: 'notice',
      mailId: randomUUID(),
      notice,
      to,
      language: 'fr',
      at: '2026-03-01T10:00:00.000Z',
    });
    expect(transport.taken).toMatchObject([{ to }]);
    expect(transport.taken[0]?.text).not.toContain('#');
  });
});
