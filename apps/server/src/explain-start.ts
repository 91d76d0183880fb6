import { WrongVariable } from './env.ts';
import { codeOf, explainDatabase } from './explain-database.ts';
import { RollRefused } from './roll/refused.ts';

/** One sentence for what stopped the start; undefined where only a stack helps. */
export function explainStart(error: unknown, port: number | undefined): string | undefined {
  if (error instanceof WrongVariable || error instanceof RollRefused) return error.message;
  return isOfListening(error) ? explainListening(codeOf(error), port) : explainDatabase(error);
}

function isOfListening(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen';
}

function explainListening(code: string, port: number | undefined): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Le port ${port} est déjà pris : arrêtez l’autre programme, ou choisissez un autre PORT.`;
    case 'EACCES':
      return `Le port ${port} est réservé au système : choisissez un autre PORT.`;
    case 'EADDRNOTAVAIL':
      return 'HOST : cette adresse n’est pas celle de cette machine.';
    default:
      return undefined;
  }
}
