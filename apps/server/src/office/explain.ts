import { CommanderError } from 'commander';
import { WrongVariable } from '../env.ts';
import { explainDatabase } from '../explain-database.ts';
import { RollRefused } from '../roll/refused.ts';
import { OfficeRefusal } from './context.ts';

const usageWords: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'Cette commande n’existe pas',
  'commander.unknownOption': 'Cette option n’existe pas',
  'commander.missingArgument': 'Il manque un argument',
  'commander.excessArguments': 'Il y a un argument de trop',
  'commander.optionMissingArgument': 'Il manque la valeur d’une option',
  'commander.missingMandatoryOptionValue': 'Il manque une option',
  'commander.conflictingOption': 'Ces options ne vont pas ensemble',
};

/** One French sentence for whatever stopped a command. */
export function explain(error: unknown): string {
  const saysItself = [OfficeRefusal, RollRefused, WrongVariable];
  if (error instanceof Error && saysItself.some((kind) => error instanceof kind)) {
    return error.message;
  }
  if (error instanceof CommanderError) {
    const words = usageWords[error.code] ?? 'La commande n’est pas comprise';
    const [, named] = /'([^']+)'/.exec(error.message) ?? [];
    return `${words}${named === undefined ? '' : ` : ${named}`} ; « --help » montre l’aide.`;
  }
  const known = explainDatabase(error);
  if (known !== undefined) return known;
  return `Erreur inattendue : ${firstLine(error instanceof Error ? error.message : String(error))}`;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
