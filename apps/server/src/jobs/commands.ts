import { readNow } from '@monlogement27/db';
import type { RegisterCommands } from '../office/context.ts';
import { housekeeping } from './housekeeping.ts';

export const registerHousekeepingCommand: RegisterCommands = (program, office) => {
  program
    .command('housekeeping')
    .description('fait tout de suite ce que le serveur fait de lui-même : oublier, avertir, fermer')
    .action(async () => {
      const done = await office.withMails(async (deps) => {
        const now = await readNow(deps.db);
        const counts = [];
        for (const { run } of housekeeping(deps)) counts.push(await run(now));
        return Object.assign({}, ...counts);
      });
      office.print(describeHousekeeping(done));
    });
};

/** `purged` rows of any table in one number: their names say nothing to the office. */
function describeHousekeeping({
  warned = 0,
  closed = 0,
  ...purged
}: Readonly<Record<string, number>>): string {
  const rows = Object.values(purged).reduce((sum, count) => sum + count, 0);
  return [
    `Lignes effacées : ${rows}`,
    `Comptes inutilisés avertis : ${warned}`,
    `Comptes inutilisés fermés : ${closed}`,
    '',
  ].join('\n');
}
