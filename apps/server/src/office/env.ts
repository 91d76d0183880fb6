import { OfficeRefusal } from './context.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

export type OfficeEnv = {
  databaseUrl: string | undefined;
  dataDir: string;
  production: boolean;
  logLevel: string;
};

/** What the office's commands need of the environment: no mail, no port, no secret. */
export function readOfficeEnv(
  source: Readonly<Record<string, string | undefined>> = process.env,
): OfficeEnv {
  const production = source['NODE_ENV'] === 'production';
  const databaseUrl = source['DATABASE_URL'] || undefined;
  // Quieter than the server: a person reads along, and the answer says what was done.
  const logLevel = source['LOG_LEVEL'] || 'warn';
  if (databaseUrl === undefined && production) {
    throw new OfficeRefusal('DATABASE_URL est obligatoire en production.');
  }
  if (databaseUrl !== undefined && !isPostgresUrl(databaseUrl)) {
    throw new OfficeRefusal(
      'DATABASE_URL n’est pas une adresse PostgreSQL (postgres://utilisateur@machine/base).',
    );
  }
  if (!logLevels.includes(logLevel)) {
    throw new OfficeRefusal(`LOG_LEVEL doit être l’un de : ${logLevels.join(', ')}.`);
  }
  return { databaseUrl, dataDir: source['DATA_DIR'] || '.data', production, logLevel };
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(?:ql)?:$/.test(new URL(text).protocol);
}
