import type { KnownTenant, RollFacts } from '@monlogement27/db';
import { foldName } from '@monlogement27/domain';

/** One person of the roll under one reference, their rows merged. */
export type Person = { line: number; facts: RollFacts };

export type Recognition = {
  matched: readonly { tenant: KnownTenant; person: Person }[];
  /** New tenants; `contested` where an old one might have been meant, and it is not clear which. */
  unknown: readonly { person: Person; contested: boolean }[];
  /** Known tenants whom no row names. */
  absent: readonly KnownTenant[];
};

type Key = (facts: RollFacts) => string | undefined;

const byPersonId: Key = ({ personId }) => personId ?? undefined;
const byAllFacts: Key = (facts) =>
  JSON.stringify([facts.foldedLastNames, facts.foldedFirstNames, facts.birthDate]);
/** The last name changed: marriage, divorce, a birth name added. */
const byBirthAndFirstGivenName: Key = ({ birthDate, firstNames }) => {
  const first = foldName(firstNames.trim().split(/\s+/u)[0] ?? '');
  return birthDate === null || first === '' ? undefined : JSON.stringify([birthDate, first]);
};
/** The birth date was corrected, or became known. */
const byNames: Key = (facts) => JSON.stringify([facts.foldedLastNames, facts.foldedFirstNames]);

/** Strongest first: each settles whom it can before the next is asked. */
const rules: readonly Key[] = [byPersonId, byAllFacts, byBirthAndFirstGivenName, byNames];

/** What makes two rows of one reference the same person, before any tenant is looked at. */
export function identityOf(facts: RollFacts): string {
  return facts.personId === null ? (byAllFacts(facts) ?? '') : `id:${facts.personId}`;
}

/**
 * Who is who, among the rows and the tenants of one reference.
 *
 * A rule recognises somebody only where it fits one person and one tenant; where it fits several, all of
 * them are left unrecognised for good, because an account must never pass to somebody by a guess. Tenants
 * still on the roll are asked before those who left it.
 */
export function recognise(
  persons: readonly Person[],
  tenants: readonly KnownTenant[],
): Recognition {
  const matched: { tenant: KnownTenant; person: Person }[] = [];
  const contested = new Set<Person>();
  let open = persons;
  const free = {
    current: tenants.filter(({ goneAt }) => goneAt === null),
    gone: tenants.filter(({ goneAt }) => goneAt !== null),
  };
  const disputed: KnownTenant[] = [];

  for (const key of rules) {
    for (const group of ['current', 'gone'] as const) {
      const candidates = groupBy(free[group], ({ facts }) => key(facts));
      const settled = new Set<Person | KnownTenant>();
      for (const [value, rivals] of groupBy(open, ({ facts }) => key(facts))) {
        const known = candidates.get(value) ?? [];
        const [person, tenant] = [rivals[0], known[0]];
        if (person === undefined || tenant === undefined) continue;
        if (rivals.length === 1 && known.length === 1) {
          if (areDifferentPersons(person.facts, tenant.facts)) continue;
          matched.push({ tenant, person });
        } else {
          for (const rival of rivals) contested.add(rival);
          disputed.push(...known);
        }
        for (const each of [...rivals, ...known]) settled.add(each);
      }
      open = open.filter((person) => !settled.has(person));
      free[group] = free[group].filter((tenant) => !settled.has(tenant));
    }
  }
  return {
    matched,
    unknown: [
      ...open.map((person) => ({ person, contested: false })),
      ...[...contested].map((person) => ({ person, contested: true })),
    ],
    absent: [...free.current, ...free.gone, ...disputed],
  };
}

/** Two ids of the ERP say so, whatever the names say. */
function areDifferentPersons(a: RollFacts, b: RollFacts): boolean {
  return a.personId !== null && b.personId !== null && a.personId !== b.personId;
}

function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string | undefined,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const value = key(item);
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [item]);
    else group.push(item);
  }
  return groups;
}
