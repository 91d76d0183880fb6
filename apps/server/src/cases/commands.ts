import { findCase, findTenantsByClientNumber, listCases } from '@monlogement27/db';
import { landlord } from '@monlogement27/landlord';
import { OfficeRefusal, type RegisterCommands } from '../office/context.ts';
import { printCase, printCaseLine } from './print-case.ts';

const { timeZone } = landlord;

export const registerCasesCommands: RegisterCommands = (program, office) => {
  const cases = program
    .command('cases')
    .description('les inscriptions qui n’ont pas abouti, gardées 30 jours');

  cases
    .command('list')
    .description('la liste, les plus récentes d’abord')
    .action(async () => {
      const found = await office.withDatabase(({ db }) => listCases(db));
      const lines = found.map((entry) => printCaseLine(entry, timeZone));
      office.print(lines.join('') || 'Aucun dossier.\n');
    });

  cases
    .command('show')
    .description('ce qui différait')
    .argument('<NUMÉRO>', 'le numéro que le locataire a lu à l’écran')
    .action(async (typed: string) => {
      const number = caseNumber(typed);
      office.print(
        await office.withDatabase(async ({ db }) => {
          const entry = await findCase(db, number);
          if (entry === undefined) {
            throw new OfficeRefusal(`Le dossier ${number} n’existe pas, ou a plus de 30 jours.`);
          }
          const tenants =
            entry.clientNumber === null
              ? []
              : await findTenantsByClientNumber(db, entry.clientNumber);
          return printCase(entry, { tenants, timeZone });
        }),
      );
    });
};

/** As it was read out on the telephone: the digits, whatever stands between them. */
function caseNumber(typed: string): string {
  const groups = typed.replace(/\D/g, '').match(/.{1,3}/g);
  return groups === null ? typed.trim() : groups.join('-');
}
