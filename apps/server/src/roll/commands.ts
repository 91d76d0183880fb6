import { landlord } from '@monlogement27/landlord';
import type { RegisterCommands } from '../office/context.ts';
import { showProgress } from '../office/progress.ts';
import { checkRoll } from './check.ts';
import { importRoll } from './import.ts';
import { isDemoRoll } from './is-demo-roll.ts';
import { printSummary } from './print-summary.ts';

export const registerRollCommands: RegisterCommands = (program, office) => {
  const roll = program.command('roll').description('le fichier des locataires');

  roll
    .command('check')
    .description('dit ce qu’un import changerait ; ne change rien')
    .argument('<FICHIER>', 'export CSV du progiciel')
    .action(async (file: string) => {
      const demo = await isDemoRoll(file, landlord.roll.demo);
      const summary = await withProgress((onProgress) =>
        office.withDatabase((deps) => checkRoll({ ...deps, onProgress }, { file, demo })),
      );
      office.print(printSummary(summary, { done: false }));
    });

  roll
    .command('import')
    .description('importe le fichier, en entier ou pas du tout ; les lignes fautives sont nommées')
    .argument('<FICHIER>', 'export CSV du progiciel')
    .option('--force', 'même si plus de 20 % des locataires en place n’y figurent plus')
    .action(async (file: string, { force = false }: { force?: boolean }) => {
      const demo = await isDemoRoll(file, landlord.roll.demo);
      const { production } = office;
      const summary = await withProgress((onProgress) =>
        office.withDatabase((deps) =>
          importRoll({ ...deps, onProgress }, { file, demo, force, production }),
        ),
      );
      office.print(printSummary(summary, { done: true }));
    });
};

async function withProgress<T>(
  work: (onProgress: (rows: number) => void) => Promise<T>,
): Promise<T> {
  const progress = showProgress(process.stderr, 'lignes lues');
  try {
    return await work(progress.reach);
  } finally {
    progress.end();
  }
}
