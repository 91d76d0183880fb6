import { Command } from 'commander';
import type { Office, RegisterCommands } from './context.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Emploi :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

/** The office's program with every folder's commands; failures come back as exceptions. */
export function createProgram(office: Office, commands: readonly RegisterCommands[]): Command {
  const program = new Command('npm run office --')
    .description('Les commandes de l’agence.')
    .usage('<commande>')
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    // What went wrong is said once, in French, by whoever runs the program.
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  for (const register of commands) register(program, office);
  for (const group of program.commands) group.usage('<commande>').helpCommand(false);
  return program;
}
