import {
  type Db,
  isLetterCodeStored,
  readNow,
  recordTenantEvents,
  replaceLetterCodes,
} from '@monlogement27/db';
import type { Landlord } from '@monlogement27/landlord';
import { localDay, plus } from '../clock.ts';
import type { Hasher } from '../crypto.ts';
import { OfficeRefusal } from '../office/context.ts';
import { beginFile, type PendingFile } from './begin-file.ts';
import { chooseAddressees, type Wanted } from './choose.ts';
import { letterCodeLifetime } from './letter.ts';
import { explainNobody, type IssueSummary } from './summary.ts';
import { type IssuedCode, writeLetters } from './write-letters.ts';

export type IssueDeps = {
  readonly db: Db;
  readonly log: { info(detail: object, message: string): void };
  readonly hasher: Hasher;
  readonly landlord: Landlord;
  readonly publicUrl: URL;
  /** Told how many letters were written so far. */
  readonly onProgress?: (letters: number) => void;
};

export type IssueInput = {
  readonly wanted: Wanted;
  readonly file: string;
  /** Replaces a file that is there. */
  readonly force: boolean;
};

/**
 * Issues and prints in one act, because nobody can print a code again. The file first, whole and on the disk; then
 * the codes, all or none, and the former ones die; then its name.
 */
export async function issueLetters(deps: IssueDeps, input: IssueInput): Promise<IssueSummary> {
  const { db, landlord, publicUrl, hasher, log, onProgress = () => {} } = deps;
  const now = await readNow(db);
  const expiresAt = plus(now, letterCodeLifetime);
  const chosen = await chooseAddressees(db, input.wanted, localDay(now, landlord.timeZone));
  const { addressees } = chosen;
  if (addressees.length === 0) throw new OfficeRefusal(explainNobody(chosen));
  const file = await beginFile(input.file, input);
  const printing = { landlord, publicUrl, now, expiresAt };
  const codes = await writeLetters(
    { hasher, printing },
    { addressees, sink: file.sink },
    onProgress,
  ).catch(async (error: unknown) => {
    await file.discard();
    throw error;
  });
  await storeCodes(db, file, { codes, now, expiresAt });
  log.info({ event: 'letters.issued', letters: codes.length }, 'letters issued');
  return { ...chosen, expiresAt, file: await file.settle(), wantedFile: input.file };
}

async function storeCodes(
  db: Db,
  file: PendingFile,
  issued: { readonly codes: readonly IssuedCode[]; readonly now: Date; readonly expiresAt: Date },
): Promise<void> {
  const { codes, now } = issued;
  const tenantIds = codes.map(({ tenantId }) => tenantId);
  try {
    await db.transaction().execute(async (tx) => {
      await replaceLetterCodes(tx, issued);
      await recordTenantEvents(tx, { kind: 'letter.issued', tenantIds, now });
    });
  } catch (error) {
    // All or none: one of them tells. Cut off at the very end, nobody but the database knows how it ended.
    const [one] = codes;
    const stored =
      one &&
      (await db
        .transaction()
        .execute((tx) => isLetterCodeStored(tx, one))
        .catch(() => undefined));
    if (stored === true) return;
    if (stored === false) {
      await file.discard();
      throw error;
    }
    throw new OfficeRefusal(
      `La base de données ne répond plus : les codes sont peut-être enregistrés. Les courriers sont dans ${file.part}. Ne les envoyez pas, relancez la commande.`,
    );
  }
}
