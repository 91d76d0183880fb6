import {
  insertTenants,
  insertUndisputed,
  markGone,
  markTouched,
  readTouched,
  sameFacts,
  type TouchedReference,
  type Tx,
  updateTenants,
} from '@monlogement27/db';
import { mergeRows } from './merge-rows.ts';
import { recognise } from './recognise.ts';
import { type Listed, list } from './summary.ts';

export type MergeCounts = {
  added: number;
  changed: number;
  renamed: number;
  redated: number;
  gone: number;
  /** Of the gone ones, those who were current until now. */
  currentGone: number;
  returned: number;
  held: number;
  contested: Listed<{ line: number; clientNumber: string }>;
};

type MergeContext = { demo: boolean; today: string; heldNumbers: ReadonlySet<string> };

const batchReferences = 1000;

/** Brings the tenants in line with the staged rows, and writes only what differs. */
export async function mergeRoll(tx: Tx, context: MergeContext): Promise<MergeCounts> {
  await markTouched(tx, context.demo);
  const counts: MergeCounts = {
    added: await insertUndisputed(tx, context.demo),
    changed: 0,
    renamed: 0,
    redated: 0,
    gone: 0,
    currentGone: 0,
    returned: 0,
    held: 0,
    contested: { total: 0, first: [] },
  };
  for (let after = ''; ; ) {
    const references = await readTouched(tx, { demo: context.demo, after, limit: batchReferences });
    const last = references.at(-1);
    if (last === undefined) return counts;
    await mergeBatch(tx, references, { ...context, counts });
    after = last.clientNumber;
  }
}

async function mergeBatch(
  tx: Tx,
  references: readonly TouchedReference[],
  { demo, today, heldNumbers, counts }: MergeContext & { counts: MergeCounts },
): Promise<void> {
  const added = [];
  const updated = [];
  const gone = [];
  for (const { clientNumber, rows, tenants } of references) {
    const { matched, unknown, absent } = recognise(mergeRows(rows), tenants);
    for (const { person, contested } of unknown) {
      added.push(person.facts);
      if (contested) list(counts.contested, { line: person.line, clientNumber });
    }
    for (const { tenant, person } of matched) {
      const returned = tenant.goneAt !== null;
      if (!returned && sameFacts(tenant.facts, person.facts)) continue;
      updated.push({ tenantId: tenant.tenantId, facts: person.facts });
      if (returned) counts.returned += 1;
      else counts.changed += 1;
      if (tenant.facts.foldedLastNames !== person.facts.foldedLastNames) counts.renamed += 1;
      if (tenant.facts.birthDate !== person.facts.birthDate) counts.redated += 1;
    }
    for (const tenant of absent.filter(({ goneAt }) => goneAt === null)) {
      if (heldNumbers.has(clientNumber)) {
        counts.held += 1;
        continue;
      }
      gone.push(tenant.tenantId);
      const { exitDate } = tenant.facts;
      if (exitDate === null || exitDate > today) counts.currentGone += 1;
    }
  }
  counts.added += added.length;
  counts.gone += gone.length;
  // In this order: somebody who leaves frees the person id that somebody else may take.
  await markGone(tx, gone);
  await updateTenants(tx, updated);
  await insertTenants(tx, { demo, facts: added });
}
