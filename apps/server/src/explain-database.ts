import { DatabaseInUse, DatabaseUnusable } from '@monlogement27/db';

const unusable: Record<DatabaseUnusable['reason'], string> = {
  damaged:
    'La base de données du dossier DATA_DIR ne s’ouvre pas. Remettez une sauvegarde à sa place, ou déplacez-la pour repartir d’une base vide.',
  otherSchema:
    'La base de données n’est pas celle de cette version : elle est plus récente, ou ce n’est pas une base de l’espace locataire.',
};

const byCode: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'DATABASE_URL : PostgreSQL ne répond pas à cette adresse.',
  ENOTFOUND: 'DATABASE_URL : cette machine est introuvable.',
  EAI_AGAIN: 'DATABASE_URL : cette machine est introuvable.',
  '28P01': 'DATABASE_URL : PostgreSQL refuse l’utilisateur ou le mot de passe.',
  '28000': 'DATABASE_URL : PostgreSQL refuse l’utilisateur ou le mot de passe.',
  '3D000': 'DATABASE_URL : cette base n’existe pas.',
  '57P01': 'La connexion à PostgreSQL a été coupée ; rien n’a changé.',
  ENOSPC: 'Le disque est plein.',
  EACCES: 'DATA_DIR : ce dossier ne peut pas être ouvert, accès refusé.',
};

/** One French sentence for what is wrong with the database or its folder; undefined for anything else. */
export function explainDatabase(error: unknown): string | undefined {
  if (error instanceof DatabaseInUse) {
    return 'La base de données est déjà utilisée par un autre programme : arrêtez-le d’abord.';
  }
  return error instanceof DatabaseUnusable ? unusable[error.reason] : byCode[codeOf(error)];
}

/** A connection tried at several addresses fails as a whole, with the reasons inside. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
