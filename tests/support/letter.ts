import { type Db, findTenantsByClientNumber, readNow, replaceLetterCodes } from '@monlogement27/db';
import { day, formatLetterCode } from '@monlogement27/domain';
import { makeHasher, randomLetterCode } from '../../apps/server/src/crypto.ts';

type Tenant = { readonly clientNumber: string; readonly firstName: string };

/** The code of a letter that the office prints for this tenant, as it stands there. */
export async function printLetter(db: Db, { clientNumber, firstName }: Tenant): Promise<string> {
  const tenants = await findTenantsByClientNumber(db, clientNumber);
  const tenant = tenants.find(({ firstNames }) => firstNames === firstName);
  if (tenant === undefined) throw new Error(`${firstName} is not on the roll.`);
  const { tenantId } = tenant;
  const code = randomLetterCode();
  const codeHash = await (await makeHasher()).hash(code);
  const now = await readNow(db);
  const expiresAt = new Date(now.getTime() + 30 * day);
  await db
    .transaction()
    .execute((tx) => replaceLetterCodes(tx, { codes: [{ tenantId, codeHash }], now, expiresAt }));
  return formatLetterCode(code);
}
