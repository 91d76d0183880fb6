import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readNow } from './read-now.ts';
import {
  insertRegistrationMail,
  listRegistrationMails,
  settleRegistrationMail,
} from './registration-mails.ts';
import { deleteRegistrationsOfTenant } from './registrations.ts';
import { aRegistration, testDatabases, useDatabase } from './testing/index.ts';

describe.each(testDatabases)('registration mails on $name', ({ open }) => {
  const test = useDatabase(open);

  async function aMail() {
    const registration = await aRegistration(test.db);
    const now = await readNow(test.db);
    const mail = {
      id: randomUUID(),
      registrationId: registration.id,
      generation: 0,
      email: registration.email,
      now,
    };
    await test.inTx((tx) => insertRegistrationMail(tx, mail));
    return { registration, mail, now };
  }

  it('are queued, and listed newest first', async () => {
    const { registration, mail, now } = await aMail();
    const next = { ...mail, id: randomUUID(), now: new Date(now.getTime() + 60_000) };
    await test.inTx((tx) => insertRegistrationMail(tx, next));
    const mails = await listRegistrationMails(test.db, registration.id);
    expect(mails.map(({ id }) => id)).toEqual([next.id, mail.id]);
    expect(mails[1]).toEqual({
      id: mail.id,
      registrationId: registration.id,
      generation: 0,
      email: registration.email,
      status: 'queued',
      queuedAt: now,
      settledAt: null,
    });
  });

  it('are settled once: the first word of the mail server counts', async () => {
    const { registration, mail, now } = await aMail();
    const settle = (status: 'sent' | 'refused') =>
      test.inTx((tx) => settleRegistrationMail(tx, { id: mail.id, status, now }));
    expect(await settle('sent')).toBe(true);
    expect(await settle('refused')).toBe(false);
    const [settled] = await listRegistrationMails(test.db, registration.id);
    expect(settled).toMatchObject({ status: 'sent', settledAt: now });
  });

  it('go with their registration', async () => {
    const { registration, mail, now } = await aMail();
    await test.inTx((tx) => deleteRegistrationsOfTenant(tx, registration.tenantId));
    const settled = await test.inTx((tx) =>
      settleRegistrationMail(tx, { id: mail.id, status: 'sent', now }),
    );
    expect(settled).toBe(false);
  });

  it('cannot be settled without saying when', async () => {
    const { mail } = await aMail();
    const update = test.db
      .updateTable('registration_mails')
      .set({ status: 'sent' })
      .where('id', '=', mail.id)
      .execute();
    await expect(update).rejects.toThrow(/check constraint/);
  });
});
