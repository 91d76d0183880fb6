import { type Addressee, type Db, findAddressees, listAddressees } from '@monlogement27/db';
import { normalizeClientNumber } from '@monlogement27/domain';
import { isCurrent } from '../registration/is-current.ts';

/** A reference or a tenant's id, as a clerk typed it. */
export type Entry = {
  readonly typed: string;
  /** In the list; absent on the command line. */
  readonly line?: number;
};

export type Wanted =
  /** Everybody who has no account. */
  | { readonly kind: 'all' }
  /** Those of a list who have no account. */
  | { readonly kind: 'list'; readonly entries: readonly Entry[] }
  /** These, and to take their account over where they have one. */
  | { readonly kind: 'single'; readonly entries: readonly Entry[] };

export type Skipped = Entry & { readonly why: 'unreadable' | 'unknown' | 'former' };

export type Chosen = {
  readonly addressees: readonly Addressee[];
  /** Not written to, because they have an account. */
  readonly withAccount: number;
  readonly former: number;
  readonly skipped: readonly Skipped[];
};

/** Who gets a letter; `today` in the landlord's time zone. */
export async function chooseAddressees(db: Db, wanted: Wanted, today: string): Promise<Chosen> {
  if (wanted.kind === 'all') return sift(await listAddressees(db), { wanted, today, skipped: [] });
  const { known, skipped } = await lookUp(db, wanted.entries, today);
  return sift(known, { wanted, today, skipped });
}

function sift(
  known: readonly Addressee[],
  { wanted, today, skipped }: { wanted: Wanted; today: string; skipped: Skipped[] },
): Chosen {
  const current = known.filter((tenant) => isCurrent(tenant, today));
  const addressees =
    wanted.kind === 'single' ? current : current.filter(({ hasAccount }) => !hasAccount);
  return {
    addressees,
    withAccount: current.length - addressees.length,
    former: known.length - current.length,
    skipped,
  };
}

/** Each tenant once, in the order of the entries. */
async function lookUp(
  db: Db,
  entries: readonly Entry[],
  today: string,
): Promise<{ known: Addressee[]; skipped: Skipped[] }> {
  const read = entries.map((entry) => ({ entry, key: readEntry(entry.typed) }));
  const found = await findAddressees(db, {
    clientNumbers: read.flatMap(({ key }) => (key?.kind === 'number' ? [key.value] : [])),
    tenantIds: read.flatMap(({ key }) => (key?.kind === 'id' ? [key.value] : [])),
  });
  const byKey = new Map<string, Addressee[]>();
  for (const tenant of found) {
    byKey.set(tenant.tenantId, [tenant]);
    byKey.set(tenant.clientNumber, [...(byKey.get(tenant.clientNumber) ?? []), tenant]);
  }
  const known = new Set<Addressee>();
  const skipped: Skipped[] = [];
  for (const { entry, key } of read) {
    const tenants = key === undefined ? [] : (byKey.get(key.value) ?? []);
    for (const tenant of tenants) known.add(tenant);
    if (key === undefined) skipped.push({ ...entry, why: 'unreadable' });
    else if (tenants.length === 0) skipped.push({ ...entry, why: 'unknown' });
    else if (!tenants.some((tenant) => isCurrent(tenant, today))) {
      skipped.push({ ...entry, why: 'former' });
    }
  }
  return { known: [...known], skipped };
}

function readEntry(typed: string): { kind: 'id' | 'number'; value: string } | undefined {
  const id = typed.trim().toLowerCase();
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return { kind: 'id', value: id };
  const number = normalizeClientNumber(typed);
  return number.ok ? { kind: 'number', value: number.value } : undefined;
}
