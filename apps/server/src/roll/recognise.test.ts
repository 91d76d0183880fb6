import type { KnownTenant, RollFacts } from '@monlogement27/db';
import { foldName } from '@monlogement27/domain';
import { describe, expect, it } from 'vitest';
import { identityOf, type Person, recognise } from './recognise.ts';

type Known = Partial<RollFacts> & { tenantId?: string; goneAt?: Date };

const jean: Partial<RollFacts> = {};
const marie: Partial<RollFacts> = { firstNames: 'Marie', birthDate: '1977-03-22' };
const gone = { goneAt: new Date('2026-01-01T00:00:00Z') };

function facts(changes: Partial<RollFacts>): RollFacts {
  const { lastNames = ['DUPOND'], firstNames = 'Jean' } = changes;
  return {
    ...{ clientNumber: '123456', personId: null, civility: null, birthDate: '1975-09-10' },
    ...{ letterOnly: false, postalAddress: [], entryDate: null, exitDate: null, email: null },
    ...{
      foldedLastNames: lastNames.map(foldName).join(' '),
      foldedFirstNames: foldName(firstNames),
    },
    ...changes,
    lastNames,
    firstNames,
  };
}

function persons(rows: readonly Partial<RollFacts>[]): Person[] {
  return rows.map((row, index) => ({ line: index + 2, facts: facts(row) }));
}

function tenants(known: readonly Known[]): KnownTenant[] {
  return known.map(({ tenantId, goneAt = null, ...rest }, index) => ({
    ...{ tenantId: tenantId ?? `t${index}`, goneAt, facts: facts(rest) },
  }));
}

/** `line→tenant` for each matched one, then the lines of the new and the contested, then who is absent. */
function outcome(rows: readonly Partial<RollFacts>[], known: readonly Known[]) {
  const { matched, unknown, absent } = recognise(persons(rows), tenants(known));
  return {
    matched: matched.map(({ tenant, person }) => `${person.line}→${tenant.tenantId}`).sort(),
    fresh: unknown.filter(({ contested }) => !contested).map(({ person }) => person.line),
    contested: unknown.filter(({ contested }) => contested).map(({ person }) => person.line),
    absent: absent.map(({ tenantId }) => tenantId).sort(),
  };
}

const nobody = { matched: [], fresh: [], contested: [], absent: [] };

describe('who is who under one reference', () => {
  it.each<[string, Partial<RollFacts>[], Known[], Partial<ReturnType<typeof outcome>>]>([
    ['all equal', [jean, marie], [marie, jean], { matched: ['2→t1', '3→t0'] }],
    ['a new last name', [{ lastNames: ['MARTIN'] }], [jean], { matched: ['2→t0'] }],
    [
      'a new last name and a second given name',
      [{ lastNames: ['MARTIN'], firstNames: 'Jean Paul' }],
      [jean],
      { matched: ['2→t0'] },
    ],
    ['a corrected birth date', [{ birthDate: '1975-10-09' }], [jean], { matched: ['2→t0'] }],
    ['a birth date now known', [jean], [{ birthDate: null }], { matched: ['2→t0'] }],
    ['somebody else', [marie], [jean], { fresh: [2], absent: ['t0'] }],
    [
      'another last name and birth date',
      [{ lastNames: ['MARTIN'], birthDate: '1980-01-01' }],
      [jean],
      { fresh: [2], absent: ['t0'] },
    ],
    ['a co-tenant who came', [jean, marie], [jean], { matched: ['2→t0'], fresh: [3] }],
    ['a co-tenant who left', [jean], [jean, marie], { matched: ['2→t0'], absent: ['t1'] }],
    ['somebody who returned', [jean], [{ ...jean, ...gone }], { matched: ['2→t0'] }],
    [
      'one still there before one who left',
      [{ birthDate: '1975-10-09' }],
      [gone, jean],
      { matched: ['2→t1'], absent: ['t0'] },
    ],
    [
      'father and son of one name, one date corrected: the other is settled first',
      [{ birthDate: '2000-05-05' }, { birthDate: '1975-10-09' }],
      [jean, { birthDate: '2000-05-05' }],
      { matched: ['2→t1', '3→t0'] },
    ],
    [
      'father and son of one name, both dates corrected',
      [{ birthDate: '2000-06-06' }, { birthDate: '1975-10-09' }],
      [jean, { birthDate: '2000-05-05' }],
      { contested: [2, 3], absent: ['t0', 't1'] },
    ],
    [
      'twins of one given name',
      [{ lastNames: ['MARTIN'] }],
      [jean, { lastNames: ['PETIT'] }],
      { contested: [2], absent: ['t0', 't1'] },
    ],
    [
      'the ERP’s own id, whatever the names say',
      [{ personId: 'A', firstNames: 'Jeanne', birthDate: null }],
      [{ personId: 'A' }],
      { matched: ['2→t0'] },
    ],
    [
      'two ids of the ERP, whatever the names say',
      [{ personId: 'B' }],
      [{ personId: 'A' }],
      { fresh: [2], absent: ['t0'] },
    ],
    ['an id that the ERP has only now', [{ personId: 'A' }], [jean], { matched: ['2→t0'] }],
  ])('%s', (_, rows, known, expected) => {
    expect(outcome(rows, known)).toEqual({ ...nobody, ...expected });
  });

  it('does not hang on the order of rows and tenants', () => {
    const rows = [jean, marie, { lastNames: ['MARTIN'] }, { firstNames: 'Luc' }];
    const known = [
      { ...jean, tenantId: 'jean' },
      { ...marie, tenantId: 'marie' },
      { ...gone, firstNames: 'Luc', tenantId: 'luc' },
    ];
    const matchedBy = (a: typeof rows, b: typeof known) =>
      recognise(persons(a), tenants(b))
        .matched.map(({ tenant, person }) => [tenant.tenantId, person.facts.firstNames])
        .sort();
    expect(matchedBy(rows.toReversed(), known.toReversed())).toEqual(matchedBy(rows, known));
  });
});

describe('what makes two rows one person', () => {
  it.each<[string, Partial<RollFacts>, boolean]>([
    ['another address', { postalAddress: ['2 RUE'] }, true],
    ['another way to write the name', { lastNames: ['Dupond'], firstNames: 'JEAN' }, true],
    ['another birth date', { birthDate: '1975-10-09' }, false],
    ['another first name', { firstNames: 'Luc' }, false],
  ])('%s: %s', (_, changes, same) => {
    expect(identityOf(facts(changes)) === identityOf(facts({}))).toBe(same);
  });

  it('is the ERP’s own id where there is one', () => {
    const one = identityOf(facts({ personId: 'A' }));
    expect(identityOf(facts({ personId: 'A', firstNames: 'Luc' }))).toBe(one);
    expect(identityOf(facts({ personId: 'B' }))).not.toBe(one);
  });
});
