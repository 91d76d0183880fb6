import type { Span } from './span.ts';

/** As it lies in the database: the text, and what it may not be parted from. */
export type Sealed = Span & {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
};

/** Never leaves the browser's own keeping: no script can read it, ours included. */
export function makeKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function seal(
  key: CryptoKey,
  { name, value, span }: { name: string; value: unknown; span: Span },
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const bytes = await crypto.subtle.encrypt(parameters(name, iv, span), key, text);
  return { ...span, iv, bytes };
}

/** Throws where it is not what was sealed: another name, another date, another key. */
export async function unseal(key: CryptoKey, name: string, sealed: Sealed): Promise<unknown> {
  const text = await crypto.subtle.decrypt(parameters(name, sealed.iv, sealed), key, sealed.bytes);
  return JSON.parse(new TextDecoder().decode(text));
}

function parameters(name: string, iv: Uint8Array<ArrayBuffer>, { savedAt, until }: Span) {
  const additionalData = new TextEncoder().encode(`${name} ${savedAt} ${until}`);
  return { name: 'AES-GCM', iv, additionalData };
}
