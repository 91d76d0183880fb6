import { type Account, type Db, getTenant } from '@monlogement27/db';
import {
  checkPassword,
  err,
  type Password,
  type Refusal,
  type Result,
} from '@monlogement27/domain';

/** The policy, with what the roll and the account say of this tenant; refuses with every unmet rule. */
export async function checkNewPassword(
  db: Db,
  { tenantId, email }: Pick<Account, 'tenantId' | 'email'>,
  typed: string,
): Promise<Result<Password, Refusal>> {
  const tenant = await getTenant(db, tenantId);
  const password = checkPassword(typed, {
    email,
    clientNumber: tenant.clientNumber,
    lastName: tenant.lastNames[0],
    firstName: tenant.firstNames.split(/\s+/)[0],
  });
  return password.ok ? password : err({ code: 'weakPassword', unmet: password.error });
}
