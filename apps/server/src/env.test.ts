import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { landlord } from '@monlogement27/landlord';
import { afterAll, describe, expect, test } from 'vitest';
import { isLoopbackName, readDataEnv, readEnv, readLinkOrigin, WrongVariable } from './env.ts';

const folder = mkdtempSync(join(tmpdir(), 'env-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');
const development = { SECRET_KEY };
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://u:p@db.internal/monlogement27',
  SMTP_URL: 'smtps://u:p@smtp.example.org',
  PUBLIC_URL: 'https://extranet.example.org',
  SECRET_KEY,
};

test('nothing but a key is enough for a developer', () => {
  expect(readEnv(development)).toMatchObject({
    production: false,
    port: 2727,
    host: '127.0.0.1',
    publicUrl: new URL('http://localhost:2727'),
    databaseUrl: undefined,
    smtpUrl: undefined,
    mailFrom: landlord.sender,
    dataDir: '.data',
    trustedProxies: [],
    humanCheck: 'auto',
    logLevel: 'info',
    minimumBuild: undefined,
  });
});

test('the public address follows the port', () => {
  expect(readEnv({ ...development, PORT: '8080' }).publicUrl.origin).toBe('http://localhost:8080');
});

test('an empty variable is an absent one', () => {
  const empty = { PORT: '', HOST: '', PUBLIC_URL: '', SMTP_URL: '', DATABASE_URL: '' };
  expect(readEnv({ ...development, ...empty, LOG_LEVEL: '' })).toEqual(readEnv(development));
});

test('a minimum build is an instant', () => {
  const { minimumBuild } = readEnv({ ...development, MINIMUM_BUILD: '2026-03-01T12:00:00Z' });
  expect(minimumBuild).toEqual(new Date('2026-03-01T12:00:00Z'));
});

test('trusted proxies are read as a list', () => {
  const { trustedProxies } = readEnv({
    ...development,
    TRUSTED_PROXIES: ' 10.0.0.1, ,fd00::/8 ',
  });
  expect(trustedProxies).toEqual(['10.0.0.1', 'fd00::/8']);
});

test.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['PORT', '-1'],
  ['PORT', '1e3'],
  ['MAIL_FROM', 'not an address'],
  ['HUMAN_CHECK', 'on'],
  ['LOG_LEVEL', 'loud'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['DATABASE_URL', 'nothing'],
  ['SMTP_URL', 'http://localhost'],
  ['PUBLIC_URL', 'extranet.example.org'],
  ['PUBLIC_URL', 'http://extranet.example.org'],
  ['PUBLIC_URL', 'http://localhost.example.org'],
  ['PUBLIC_URL', 'ftp://localhost'],
  ['PUBLIC_URL', 'https://example.org/extranet'],
  ['PUBLIC_URL', 'https://example.org/?a'],
  ['PUBLIC_URL', 'https://example.org/#a'],
  ['MINIMUM_BUILD', '2026-03-01'],
  ['MINIMUM_BUILD', '7'],
  ['SECRET_KEY', 'c2hvcnQ='],
  ['SECRET_KEY', Buffer.alloc(33).toString('base64')],
])('%s=%s stops the start with one sentence that names it', (name, value) => {
  const read = () => readEnv({ ...development, [name]: value });
  expect(read).toThrow(WrongVariable);
  expect(read).toThrow(new RegExp(`^${name} .*[.…]$`));
});

test.each([
  'http://localhost:3000',
  'http://127.0.0.1',
  'http://[::1]:8080',
  'https://example.org',
])('%s is a public address', (url) => {
  expect(readEnv({ ...development, PUBLIC_URL: url }).publicUrl.origin).toBe(url);
});

describe('In production', () => {
  test('what is required is enough', () => {
    expect(readEnv(production)).toMatchObject({ production: true, smtpUrl: production.SMTP_URL });
  });

  test.each(['DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL', 'SECRET_KEY'])('%s is required', (name) => {
    expect(() => readEnv({ ...production, [name]: undefined })).toThrow(
      `${name} est obligatoire en production.`,
    );
  });

  test('plain http is refused, even on this machine', () => {
    const read = () => readEnv({ ...production, PUBLIC_URL: 'http://localhost:2727' });
    expect(read).toThrow(/^PUBLIC_URL .*https/);
  });

  test('the office needs no more than where the data is', () => {
    const { NODE_ENV, DATABASE_URL } = production;
    expect(readDataEnv({ NODE_ENV, DATABASE_URL })).toMatchObject({ production: true });
    expect(() => readDataEnv({ NODE_ENV })).toThrow('DATABASE_URL est obligatoire');
  });
});

describe('The key of a developer', () => {
  test('is made once, and for its owner’s eyes only', () => {
    const DATA_DIR = join(folder, 'made', 'here');
    const { secretKey } = readEnv({ DATA_DIR });
    expect(secretKey).toHaveLength(32);
    expect(readEnv({ DATA_DIR }).secretKey).toEqual(secretKey);
    const file = join(DATA_DIR, 'secret-key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Buffer.from(readFileSync(file, 'utf8'), 'base64')).toEqual(Buffer.from(secretKey));
  });

  test('is not looked for in a folder that cannot be one', () => {
    const DATA_DIR = join(folder, 'a-file');
    writeFileSync(DATA_DIR, '');
    expect(() => readEnv({ DATA_DIR: join(DATA_DIR, 'below') })).toThrow(/^DATA_DIR : /);
  });
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['[::1]', true],
  ['localhost.example.org', false],
  ['0.0.0.0', false],
  ['127.0.0.1.example.org', false],
])('%s is this machine: %s', (name, expected) => {
  expect(isLoopbackName(name)).toBe(expected);
});

test('letters are printed with the server’s own address, or not at all', () => {
  expect(readLinkOrigin({ PORT: '8080' }).origin).toBe('http://localhost:8080');
  const { NODE_ENV, PUBLIC_URL } = production;
  expect(readLinkOrigin({ NODE_ENV, PUBLIC_URL }).origin).toBe(PUBLIC_URL);
  expect(() => readLinkOrigin({ NODE_ENV })).toThrow('PUBLIC_URL est obligatoire en production.');
  expect(() => readLinkOrigin({ PUBLIC_URL: 'http://exemple.fr' })).toThrow(WrongVariable);
});
