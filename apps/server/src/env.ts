import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { landlord } from '@monlogement27/landlord';
import * as z from 'zod/mini';
import { isProxy } from './throttle/peer.ts';

/** A variable that is wrong or missing; its message is the one sentence a person reads. */
export class WrongVariable extends Error {}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Where the data is: all that the office's commands need. */
export type DataEnv = {
  readonly production: boolean;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly logLevel: (typeof logLevels)[number];
};

export type Env = DataEnv & {
  readonly port: number;
  readonly host: string;
  /** No trailing slash. */
  readonly publicUrl: URL;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly trustedProxies: readonly string[];
  readonly humanCheck: 'auto' | 'off';
  readonly secretKey: Uint8Array;
  /** Pages built before this instant update before they go on. */
  readonly minimumBuild: Date | undefined;
};

type Variables = Readonly<Record<string, string | undefined>>;

/** `process.env` is read here and nowhere else. */
export function readEnv(variables: Variables = process.env): Env {
  const data = readDataEnv(variables);
  const port = readPort(variables);
  const publicUrl = readPublicUrl(variables, port, data.production);
  return {
    ...data,
    port,
    host: parse(variables, 'HOST', z.string().check(z.minLength(1)), '127.0.0.1'),
    publicUrl,
    smtpUrl: readUrl(variables, 'SMTP_URL', ['smtp:', 'smtps:'], data.production),
    mailFrom: parse(variables, 'MAIL_FROM', z.email(), landlord.sender),
    trustedProxies: readProxies(variables),
    humanCheck: parse(variables, 'HUMAN_CHECK', z.enum(['auto', 'off']), 'auto'),
    secretKey: readSecretKey(variables, data),
    minimumBuild: readMinimumBuild(variables),
  };
}

export function readDataEnv(variables: Variables = process.env): DataEnv {
  const production = variables['NODE_ENV'] === 'production';
  return {
    production,
    databaseUrl: readUrl(variables, 'DATABASE_URL', ['postgres:', 'postgresql:'], production),
    dataDir: parse(variables, 'DATA_DIR', z.string().check(z.minLength(1)), '.data'),
    logLevel: parse(variables, 'LOG_LEVEL', z.enum(logLevels), 'info'),
  };
}

function parse<Output>(
  variables: Variables,
  name: string,
  schema: { safeParse(value: unknown): { success: true; data: Output } | { success: false } },
  fallback: string,
): Output {
  const given = variables[name];
  const parsed = schema.safeParse(given === undefined || given === '' ? fallback : given);
  if (!parsed.success) throw new WrongVariable(`${name} : la valeur « ${given} » ne convient pas.`);
  return parsed.data;
}

function wholeNumber(min: number, max: number) {
  return z.pipe(
    z.string().check(z.regex(/^\d{1,6}$/)),
    z.pipe(z.transform(Number), z.number().check(z.gte(min), z.lte(max))),
  );
}

function readUrl(
  variables: Variables,
  name: string,
  protocols: readonly string[],
  required: boolean,
): string | undefined {
  const given = variables[name];
  if (given === undefined || given === '') {
    if (required) throw new WrongVariable(`${name} est obligatoire en production.`);
    return undefined;
  }
  if (!URL.canParse(given) || !protocols.includes(new URL(given).protocol)) {
    throw new WrongVariable(
      `${name} doit être une adresse ${protocols.map((protocol) => `${protocol}//…`).join(' ou ')}`,
    );
  }
  return given;
}

function readProxies(variables: Variables): readonly string[] {
  const proxies = (variables['TRUSTED_PROXIES'] ?? '')
    .split(',')
    .map((proxy) => proxy.trim())
    .filter(Boolean);
  const wrong = proxies.find((proxy) => !isProxy(proxy));
  if (wrong === undefined) return proxies;
  throw new WrongVariable(`TRUSTED_PROXIES : « ${wrong} » n’est ni une adresse IP ni un réseau.`);
}

/** Of links in letters, which the office prints without a server. */
export function readLinkOrigin(variables: Variables = process.env): URL {
  const production = variables['NODE_ENV'] === 'production';
  return readPublicUrl(variables, readPort(variables), production);
}

function readPort(variables: Variables): number {
  return parse(variables, 'PORT', wholeNumber(1, 65_535), '2727');
}

function readPublicUrl(variables: Variables, port: number, production: boolean): URL {
  const given = variables['PUBLIC_URL'] || (production ? undefined : `http://localhost:${port}`);
  if (given === undefined) throw new WrongVariable('PUBLIC_URL est obligatoire en production.');
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new WrongVariable('PUBLIC_URL doit être une origine, comme https://exemple.fr.');
  }
  const loopback = isLoopbackName(url.hostname);
  const accepted = url.protocol === 'https:' || (url.protocol === 'http:' && loopback);
  if (!accepted || (production && url.protocol !== 'https:')) {
    throw new WrongVariable('PUBLIC_URL doit commencer par https://, sauf sur cette machine.');
  }
  return url;
}

export function isLoopbackName(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function readMinimumBuild(variables: Variables): Date | undefined {
  const given = variables['MINIMUM_BUILD'];
  if (given === undefined || given === '') return undefined;
  if (!z.iso.datetime().safeParse(given).success) {
    throw new WrongVariable('MINIMUM_BUILD doit être un instant, comme 2026-03-01T12:00:00Z.');
  }
  return new Date(given);
}

function readSecretKey(variables: Variables, { production, dataDir }: DataEnv): Uint8Array {
  const given = variables['SECRET_KEY'];
  if (given !== undefined && given !== '') return decodeKey(given);
  if (production) throw new WrongVariable('SECRET_KEY est obligatoire en production.');
  const file = join(dataDir, 'secret-key');
  try {
    mkdirSync(dataDir, { recursive: true });
    // Made once: two first starts at the same moment must not have a key each.
    writeFileSync(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!isExisting(error)) {
      throw new WrongVariable(`DATA_DIR : le dossier « ${dataDir} » ne peut pas être écrit.`);
    }
  }
  return decodeKey(readFileSync(file, 'utf8').trim());
}

function decodeKey(base64: string): Uint8Array {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== 32) throw new WrongVariable('SECRET_KEY doit être 32 octets en base64.');
  return key;
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
