import {
  type Account,
  countPlaces,
  type Db,
  findAccountByTenant,
  findTenantsByClientNumber,
  listRegistrationsOfTenant,
  type RollTenant,
  readNow,
} from '@monlogement27/db';
import { type ClientNumber, formatReference, letterOnlyWindow } from '@monlogement27/domain';
import type { Landlord } from '@monlogement27/landlord';
import { localDay } from '../clock.ts';
import { OfficeRefusal } from '../office/context.ts';
import { isCurrent } from '../registration/is-current.ts';
import { keys } from '../throttle/keys.ts';

type Shown = { readonly clientNumber: ClientNumber; readonly landlord: Landlord };

/** For whoever has one of its tenants on the telephone. */
export async function showReference(
  db: Db,
  { clientNumber, landlord: { timeZone } }: Shown,
): Promise<string> {
  const tenants = await findTenantsByClientNumber(db, clientNumber);
  const reference = formatReference(clientNumber);
  if (tenants.length === 0) throw new OfficeRefusal(`Personne n’a la référence ${reference}.`);
  const today = localDay(await readNow(db), timeZone);
  const { limit, windowMs } = letterOnlyWindow;
  const failed = await countPlaces(db, keys.identityMonth(clientNumber), windowMs);
  const lines = [`Référence ${reference}`];
  if (failed >= limit) {
    lines.push(
      `  Inscription par courrier seulement : ${failed} essais manqués en 30 jours (« account unlock »)`,
    );
  }
  for (const tenant of tenants) {
    const account = await findAccountByTenant(db, tenant.tenantId);
    const pending = await listRegistrationsOfTenant(db, tenant.tenantId);
    lines.push(
      '',
      `${tenant.firstNames} ${tenant.lastNames.join(' / ')}`,
      `  Numéro interne : ${tenant.tenantId}`,
      `  Au fichier : ${isCurrent(tenant, today) ? 'en place' : 'parti'}`,
      ...letterOnlyLines(tenant),
      ...accountLines(account, timeZone),
      `  Inscriptions en attente : ${pending.length}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function letterOnlyLines({ birthDate, letterOnly }: RollTenant): string[] {
  const reasons = [
    ...(birthDate === null ? ['la date de naissance manque au fichier'] : []),
    ...(letterOnly ? ['le nom est incomplet au fichier'] : []),
  ];
  return reasons.length === 0
    ? []
    : [`  Inscription par courrier seulement : ${reasons.join(', ')}`];
}

function accountLines(account: Account | undefined, timeZone: string): string[] {
  if (account === undefined) return ['  Compte : aucun'];
  const moment = (at: Date) =>
    at.toLocaleString('fr-FR', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const { email, createdAt, lastSignInAt } = account;
  return [
    `  Compte : ${email}`,
    `  Ouvert le : ${moment(createdAt)}`,
    `  Dernière connexion : ${lastSignInAt === null ? 'jamais' : moment(lastSignInAt)}`,
  ];
}
