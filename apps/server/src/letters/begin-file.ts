import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { access, open, rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { OfficeRefusal } from '../office/context.ts';

/** A file under way, beside where it is wanted: nobody takes half of it for the whole. */
export type PendingFile = {
  readonly sink: Writable;
  /** Where it is until it gets its name. */
  readonly part: string;
  /** Gives the file its name, and says where it is: where that fails, the whole file stays where it was. */
  settle(): Promise<string>;
  discard(): Promise<void>;
};

export async function beginFile(
  file: string,
  { force }: { readonly force: boolean },
): Promise<PendingFile> {
  if (!force && (await exists(file))) {
    throw new OfficeRefusal(`Le fichier ${file} existe déjà : --force le remplace.`);
  }
  const part = `${file}.${randomBytes(4).toString('hex')}.part`;
  // Whoever reads it may open accounts.
  const handle = await open(part, 'wx', 0o600).catch(() => {
    throw new OfficeRefusal(`Le fichier ${file} ne peut pas être écrit.`);
  });
  // On the disk before any code is stored.
  const sink = handle.createWriteStream({ flush: true });
  return {
    sink,
    part,
    async settle() {
      if (!force && (await exists(file))) return part;
      return rename(part, file).then(
        () => file,
        () => part,
      );
    },
    async discard() {
      sink.destroy();
      if (!sink.closed) await once(sink, 'close');
      await rm(part, { force: true });
    },
  };
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
