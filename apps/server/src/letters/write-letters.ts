import type { Writable } from 'node:stream';
import type { Addressee } from '@monlogement27/db';
import type { LetterCode } from '@monlogement27/domain';
import { type Hasher, randomLetterCode } from '../crypto.ts';
import { composeLetter } from './letter.ts';
import { openLetterFile } from './letter-file.ts';
import type { Printing } from './words.ts';

export type IssuedCode = { readonly tenantId: string; readonly codeHash: string };

type Hashed = {
  readonly addressee: Addressee;
  readonly code: LetterCode;
  readonly codeHash: string;
};

/** Enough for every core to hash while a page is set, and few enough for the hasher's queue. */
const ahead = 16;

/** Writes a letter to each, and gives what is to be stored of their codes: nothing that opens anything. */
export async function writeLetters(
  { hasher, printing }: { readonly hasher: Hasher; readonly printing: Printing },
  { addressees, sink }: { readonly addressees: readonly Addressee[]; readonly sink: Writable },
  onProgress: (letters: number) => void,
): Promise<IssuedCode[]> {
  const { publicUrl } = printing;
  const file = openLetterFile(printing, sink);
  const codes: IssuedCode[] = [];
  for await (const { addressee, code, codeHash } of hashed(hasher, addressees)) {
    await file.add(composeLetter(addressee, { code, publicUrl }));
    codes.push({ tenantId: addressee.tenantId, codeHash });
    onProgress(codes.length);
  }
  await file.end();
  return codes;
}

async function* hashed(
  hasher: Hasher,
  addressees: readonly Addressee[],
): AsyncGenerator<Hashed, void> {
  const underWay: Promise<Hashed>[] = [];
  for (const addressee of addressees) {
    const code = randomLetterCode();
    underWay.push(hasher.hash(code).then((codeHash) => ({ addressee, code, codeHash })));
    const first = underWay.length < ahead ? undefined : underWay.shift();
    if (first !== undefined) yield first;
  }
  yield* underWay;
}
