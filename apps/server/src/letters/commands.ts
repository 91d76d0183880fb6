import { landlord } from '@monlogement27/landlord';
import { makeHasher } from '../crypto.ts';
import { OfficeRefusal, type RegisterCommands } from '../office/context.ts';
import { showProgress } from '../office/progress.ts';
import type { Wanted } from './choose.ts';
import { issueLetters } from './issue.ts';
import { readList } from './read-list.ts';
import { printIssueSummary } from './summary.ts';

type Options = {
  readonly all?: boolean;
  readonly list?: string;
  readonly tenant?: readonly string[];
  readonly out: string;
  readonly force?: boolean;
};

export const registerLettersCommands: RegisterCommands = (program, office) => {
  const letters = program
    .command('letters')
    .description('les courriers qui permettent d’ouvrir un compte');

  letters
    .command('issue')
    .description('crée les codes et imprime les courriers ; les codes d’avant ne fonctionnent plus')
    .option('--all', 'à tous les locataires en place qui n’ont pas de compte')
    .option('--list <FICHIER>', 'à ceux de ce fichier qui n’en ont pas : une référence par ligne')
    .option('--tenant <RÉFÉRENCE...>', 'à ceux-ci, même s’ils ont un compte ; ou un numéro interne')
    .requiredOption('--out <FICHIER>', 'le PDF, une page par locataire')
    .option('--force', 'remplace le fichier s’il existe')
    .action(async (options: Options) => {
      const wanted = await readWanted(options);
      const { out: file, force = false } = options;
      const publicUrl = office.publicUrl();
      const hasher = await makeHasher();
      const progress = showProgress(process.stderr, 'courriers');
      const onProgress = progress.reach;
      try {
        const summary = await office.withDatabase((deps) =>
          issueLetters(
            { ...deps, hasher, landlord, publicUrl, onProgress },
            { wanted, file, force },
          ),
        );
        progress.end();
        office.print(printIssueSummary(summary, landlord.timeZone));
      } finally {
        progress.end();
      }
    });
};

async function readWanted({ all, list, tenant }: Options): Promise<Wanted> {
  const given = [all, list, tenant].filter((option) => option !== undefined).length;
  if (given === 1 && all === true) return { kind: 'all' };
  if (given === 1 && list !== undefined) return { kind: 'list', entries: await readList(list) };
  if (given === 1 && tenant !== undefined) {
    return { kind: 'single', entries: tenant.map((typed) => ({ typed })) };
  }
  throw new OfficeRefusal('Dites à qui écrire : --all, --list ou --tenant, un seul des trois.');
}
