import { DatabaseInUse, DatabaseUnusable } from '@monlogement27/db';
import { CommanderError } from 'commander';
import { WrongVariable } from '../env.ts';
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

const databaseWords: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'PostgreSQL ne répond pas à l’adresse donnée par DATABASE_URL.',
  ENOTFOUND: 'La machine nommée par DATABASE_URL est introuvable.',
  EAI_AGAIN: 'La machine nommée par DATABASE_URL est introuvable.',
  '28P01': 'PostgreSQL refuse l’utilisateur ou le mot de passe de DATABASE_URL.',
  '28000': 'PostgreSQL refuse l’utilisateur de DATABASE_URL.',
  '3D000': 'La base nommée par DATABASE_URL n’existe pas.',
  '57P01': 'La connexion à PostgreSQL a été coupée ; rien n’a changé.',
  ENOSPC: 'Le disque est plein.',
  EACCES: 'Le dossier DATA_DIR ne peut pas être ouvert : accès refusé.',
};

/** One French sentence for whatever stopped a command. */
export function explain(error: unknown): string {
  const saysItself = [OfficeRefusal, RollRefused, WrongVariable];
  if (error instanceof Error && saysItself.some((kind) => error instanceof kind)) {
    return error.message;
  }
  if (error instanceof DatabaseInUse) {
    return 'La base de données est utilisée par un autre programme, sans doute le serveur : arrêtez-le d’abord.';
  }
  if (error instanceof DatabaseUnusable) {
    return `La base de données ne peut pas être utilisée : ${error.message}`;
  }
  if (error instanceof CommanderError) {
    const words = usageWords[error.code] ?? 'La commande n’est pas comprise';
    const [, named] = /'([^']+)'/.exec(error.message) ?? [];
    return `${words}${named === undefined ? '' : ` : ${named}`} ; « --help » montre l’aide.`;
  }
  const known = databaseWords[codeOf(error)];
  if (known !== undefined) return known;
  return `Erreur inattendue : ${firstLine(error instanceof Error ? error.message : String(error))}`;
}

/** A connection tried at several addresses fails as a whole, with the reasons inside. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
