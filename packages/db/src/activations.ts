import type { Db, Tx } from './db.ts';

/** A registration that became an account. */
export type Activation = {
  registrationId: string;
  accountId: string;
  email: string;
  generation: number;
  activatedAt: Date;
};

export async function insertActivation(
  tx: Tx,
  activation: {
    registrationId: string;
    accountId: string;
    email: string;
    generation: number;
    now: Date;
  },
): Promise<void> {
  await tx
    .insertInto('activations')
    .values({
      registration_id: activation.registrationId,
      account_id: activation.accountId,
      email: activation.email,
      generation: activation.generation,
      activated_at: activation.now,
    })
    .execute();
}

export function findActivation(db: Db, registrationId: string): Promise<Activation | undefined> {
  return db
    .selectFrom('activations')
    .select([
      'registration_id as registrationId',
      'account_id as accountId',
      'email',
      'generation',
      'activated_at as activatedAt',
    ])
    .where('registration_id', '=', registrationId)
    .executeTakeFirst();
}
