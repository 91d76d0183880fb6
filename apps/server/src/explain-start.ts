import { DatabaseInUse, DatabaseUnusable } from '@monlogement27/db';
import { WrongVariable } from './env.ts';
import { RollRefused } from './roll/refused.ts';

/** One sentence for what stopped the start; undefined where only a stack helps. */
export function explainStart(error: unknown, port: number | undefined): string | undefined {
  if (error instanceof WrongVariable || error instanceof RollRefused) return error.message;
  if (error instanceof DatabaseInUse) {
    return 'La base de données est déjà utilisée par un autre programme : arrêtez-le d’abord.';
  }
  if (error instanceof DatabaseUnusable) {
    return `La base de données ne peut pas être utilisée : ${error.message}`;
  }
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Le port ${port} est déjà pris : arrêtez l’autre programme, ou choisissez un autre PORT.`;
    case 'EACCES':
      return `Le port ${port} est réservé au système : choisissez un autre PORT.`;
    case 'EADDRNOTAVAIL':
      return 'HOST : cette adresse n’est pas celle de cette machine.';
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'DATABASE_URL : PostgreSQL ne répond pas à cette adresse.';
    case '28P01':
    case '28000':
      return 'DATABASE_URL : PostgreSQL refuse l’utilisateur ou le mot de passe.';
    case '3D000':
      return 'DATABASE_URL : cette base n’existe pas.';
    default:
      return undefined;
  }
}

/** A connection tried at several addresses fails as a whole, with the reasons inside. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
