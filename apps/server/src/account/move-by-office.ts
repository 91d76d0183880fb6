import {
  type Db,
  deleteRegistrationsOfTenant,
  deleteTicketsOfTenant,
  findAccountByTenant,
  lockAccount,
  moveAccount,
  type RollTenant,
  readNow,
  recordEvent,
} from '@monlogement27/db';
import { foldName } from '@monlogement27/domain';
import { localDay } from '../clock.ts';
import { OfficeRefusal } from '../office/context.ts';
import { isCurrent } from '../registration/is-current.ts';
import { nameOf } from './name-of.ts';

type Move = {
  readonly from: RollTenant;
  readonly to: RollTenant;
  /** Even where the roll does not show that both are one person. */
  readonly force: boolean;
  readonly timeZone: string;
};

/**
 * The account goes over as it is, its sessions too: its owner, address and password stay the same, and the
 * office has seen that both are one person. What was begun under either tenant is void: it would open another.
 */
export async function moveByOffice(db: Db, { from, to, force, timeZone }: Move): Promise<void> {
  const now = await readNow(db);
  const found = await findAccountByTenant(db, from.tenantId);
  if (found === undefined) throw new OfficeRefusal(`${nameOf(from)} n’a pas de compte.`);
  const doubts = doubtsOf(from, to, localDay(now, timeZone));
  if (doubts.length > 0 && !force) {
    throw new OfficeRefusal(
      `Rien n’a changé : ${doubts.join(', ')}. Si c’est bien la même personne, ajoutez --force.`,
    );
  }
  const moved = await db.transaction().execute(async (tx) => {
    const account = await lockAccount(tx, found.id);
    const { tenantId } = to;
    if (account === undefined || !(await moveAccount(tx, { id: account.id, tenantId }))) {
      return false;
    }
    for (const tenant of [from, to]) {
      await deleteTicketsOfTenant(tx, tenant.tenantId);
      await deleteRegistrationsOfTenant(tx, tenant.tenantId);
    }
    await recordEvent(tx, { kind: 'account.moved', accountId: account.id, tenantId, now });
    return true;
  });
  if (!moved) throw new OfficeRefusal(`Rien n’a changé : ${nameOf(to)} a déjà un compte.`);
}

/** Why the roll does not show that both are one person who is a tenant there. */
function doubtsOf(from: RollTenant, to: RollTenant, today: string): string[] {
  const names = ({ lastNames }: RollTenant) => lastNames.map(foldName).sort().join(' ');
  const differences = {
    'les noms diffèrent': names(from) !== names(to),
    'les prénoms diffèrent': foldName(from.firstNames) !== foldName(to.firstNames),
    'la date de naissance manque au fichier': from.birthDate === null || to.birthDate === null,
    'les dates de naissance diffèrent': from.birthDate !== to.birthDate,
    'l’arrivée n’est pas un locataire en place': !isCurrent(to, today),
  };
  return Object.entries(differences).flatMap(([words, differs]) => (differs ? [words] : []));
}
