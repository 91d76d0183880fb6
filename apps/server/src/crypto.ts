/**
 * Secrets, all through oslo, which is at the end of its life: leaving it is a change of this file.
 */
import { availableParallelism } from 'node:os';
import type { AccountTokenPurpose } from '@monlogement27/db';
import { type LetterCode, normalizeLetterCode, type Password } from '@monlogement27/domain';
import { alphabet, constantTimeEqual, generateRandomString, HMAC, sha256 } from 'oslo/crypto';
import { base64url } from 'oslo/encoding';
import { Argon2id } from 'oslo/password';
import { makeQueue } from './queue.ts';

/** OWASP's second choice for Argon2id: 19 MiB, two passes. */
const parameters = { memorySize: 19_456, iterations: 2, parallelism: 1 };
const currentPrefix = '$argon2id$v=19$m=19456,t=2,p=1$';
const longestQueue = 64;

/** What a person chose or was sent, and what therefore is short enough to be guessed. */
export type Guessable = Password | LetterCode;

export type Hasher = {
  hash(secret: Guessable): Promise<string>;
  verify(hash: string, secret: Guessable): Promise<boolean>;
  /** A hash that nothing verifies against. */
  hashNothing(): Promise<string>;
  /** The work of a verification that cannot succeed. */
  verifyNothing(secret: Guessable): Promise<false>;
  needsRehash(hash: string): boolean;
};

/** As many hashings at once as there are cores: more of them hash slower and delay everything else. */
export async function makeHasher(atOnce: number = availableParallelism()): Promise<Hasher> {
  const argon2id = new Argon2id(parameters);
  const bounded = makeQueue(atOnce, longestQueue);
  const nobodys = await argon2id.hash(randomToken());
  return {
    hash: (secret) => bounded(() => argon2id.hash(secret)),
    verify: (hash, secret) => bounded(() => argon2id.verify(hash, secret)),
    hashNothing: () => bounded(() => argon2id.hash(randomToken())),
    verifyNothing: async (secret) => {
      await bounded(() => argon2id.verify(nobodys, secret));
      return false;
    },
    needsRehash: (hash) => !hash.startsWith(currentPrefix),
  };
}

const tokenAlphabet = alphabet('a-z', 'A-Z', '0-9', '-', '_');
/** 43 symbols of 64: 258 bits. */
export function randomToken(): string {
  return generateRandomString(43, tokenAlphabet);
}

/** What a person reads out on the telephone: groups of three digits, no letter that sounds or looks like another. */
export function randomCaseNumber(groups = 2): string {
  const digits = alphabet('0-9');
  return Array.from({ length: groups }, () => generateRandomString(3, digits)).join('-');
}

/** 10 symbols of Crockford's base 32: 50 bits. */
export function randomLetterCode(): LetterCode {
  const code = normalizeLetterCode(generateRandomString(10, '0123456789ABCDEFGHJKMNPQRSTVWXYZ'));
  if (!code.ok) throw new Error('A letter code of our own is none');
  return code.value;
}

/** What the database keeps of a cookie, a ticket or a session. */
export async function digest(secret: string): Promise<string> {
  return encode(await sha256(new TextEncoder().encode(secret)));
}

/** A second secret out of a first one; the database holds neither. */
export function deriveSecret(purpose: string, secret: string): Promise<string> {
  return digest(`${purpose}:${secret}`);
}

/** 32 bytes that only the key's holder can make; of a message of parts, the first of them its purpose. */
export async function sign(
  key: Uint8Array,
  message: Uint8Array | readonly (string | number)[],
): Promise<Uint8Array> {
  const bytes =
    message instanceof Uint8Array ? message : new TextEncoder().encode(JSON.stringify(message));
  return new Uint8Array(await new HMAC('SHA-256').sign(key, bytes));
}

export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return constantTimeEqual(a, b);
}

export type MailedToken = { readonly id: string; readonly generation: number };
export type MailedTokenPurpose = 'activation' | AccountTokenPurpose;

/** What a mailed token stands for; it works for this purpose, this address and this generation alone. */
export type MailedTokenFacts = MailedToken & {
  readonly purpose: MailedTokenPurpose;
  readonly address: string;
};

const idBytes = 16;
const macBytes = 32;

/** The id and an HMAC over (purpose, id, generation, address): rendered when the mail is sent, stored nowhere. */
export async function signMailedToken(key: Uint8Array, facts: MailedTokenFacts): Promise<string> {
  const mac = await sign(key, messageOf(facts));
  return encode(Buffer.concat([Buffer.from(facts.id.replaceAll('-', ''), 'hex'), mac]));
}

/** The id that a token claims; proves nothing. */
export function mailedTokenId(token: string): string | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== idBytes + macBytes || encode(bytes) !== token) return undefined;
  const hex = bytes.subarray(0, idBytes).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export async function isMailedToken(
  key: Uint8Array,
  token: string,
  facts: MailedTokenFacts,
): Promise<boolean> {
  const expected = await signMailedToken(key, facts);
  return constantTimeEqual(Buffer.from(expected), Buffer.from(token));
}

function messageOf({ purpose, id, generation, address }: MailedTokenFacts) {
  return [purpose, id, generation, address];
}

function encode(bytes: ArrayBuffer | Uint8Array): string {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  return base64url.encode(view, { includePadding: false });
}
