import { findTenant, type RollTenant, readNow } from '@monlogement27/db';
import { normalizeClientNumber } from '@monlogement27/domain';
import { landlord } from '@monlogement27/landlord';
import { type OfficeDeps, OfficeRefusal, type RegisterCommands } from '../office/context.ts';
import { closeByOffice } from './close-by-office.ts';
import { moveByOffice } from './move-by-office.ts';
import { nameOf } from './name-of.ts';
import { showReference } from './show-reference.ts';
import { unlock } from './unlock.ts';

export const registerAccountCommands: RegisterCommands = (program, office) => {
  const account = program.command('account').description('les comptes des locataires');

  account
    .command('show')
    .description('les locataires d’une référence, leur numéro interne et leur compte')
    .argument('<RÉFÉRENCE>', 'la référence à rappeler, avec ou sans les zéros')
    .action(async (typed: string) => {
      const clientNumber = normalizeClientNumber(typed);
      if (!clientNumber.ok) throw new OfficeRefusal(`« ${typed} » n’est pas une référence.`);
      office.print(
        await office.withDatabase(({ db }) =>
          showReference(db, { clientNumber: clientNumber.value, landlord }),
        ),
      );
    });

  account
    .command('unlock')
    .description(
      'oublie les essais manqués : inscription en ligne et connexion à nouveau possibles',
    )
    .argument('<LOCATAIRE>', 'le numéro interne que « account show » affiche')
    .action(async (id: string) => {
      const tenant = await office.withDatabase(async ({ db }) => {
        const found = await tenantOf(db, id);
        await unlock(db, found, await readNow(db));
        return found;
      });
      office.print(`Les essais manqués de ${nameOf(tenant)} sont oubliés.\n`);
    });

  account
    .command('close')
    .description('ferme le compte ; le locataire reste au fichier et peut s’inscrire à nouveau')
    .argument('<LOCATAIRE>', 'le numéro interne que « account show » affiche')
    .action(async (id: string) => {
      const tenant = await office.withMails(async (deps) => {
        const found = await tenantOf(deps.db, id);
        await closeByOffice(deps, found);
        return found;
      });
      office.print(`Le compte de ${nameOf(tenant)} est fermé ; un mail le lui dit.\n`);
    });

  account
    .command('move')
    .description('fait suivre le compte à la nouvelle référence de la même personne')
    .argument('<DE>', 'le numéro interne du locataire qui a le compte')
    .argument('<VERS>', 'le numéro interne du même locataire sous sa nouvelle référence')
    .option('--force', 'même si les noms ou la date de naissance diffèrent')
    .action(async (from: string, to: string, { force = false }: { force?: boolean }) => {
      const target = await office.withDatabase(async ({ db }) => {
        const parties = { from: await tenantOf(db, from), to: await tenantOf(db, to) };
        await moveByOffice(db, { ...parties, force, timeZone: landlord.timeZone });
        return parties.to;
      });
      office.print(`Le compte est maintenant celui de ${nameOf(target)}.\n`);
    });
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function tenantOf(db: OfficeDeps['db'], id: string): Promise<RollTenant> {
  const tenant = uuid.test(id) ? await findTenant(db, id) : undefined;
  if (tenant !== undefined) return tenant;
  throw new OfficeRefusal(
    `Aucun locataire n’a le numéro interne « ${id} » ; « account show » l’affiche.`,
  );
}
