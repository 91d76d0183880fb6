import { foldName } from '@monlogement27/domain';
import type { RollMapping } from '@monlogement27/landlord';
import { RollRefused } from './refused.ts';

/** Where each fact stands in a record; undefined where this roll does not tell it. */
export type Columns = {
  /** How many cells the header has. */
  width: number;
  reference: number;
  lastName: number;
  firstName: number;
  birthDate: number;
  exitDate: number | undefined;
  personId: number | undefined;
  entryDate: number | undefined;
  civility: number | undefined;
  email: number | undefined;
  /** Lines of the postal address, in order. */
  address: readonly number[];
  postalCode: number | undefined;
  town: number | undefined;
  /** Named by the mapping, not in this file. */
  missing: readonly string[];
};

const separators = [';', ',', '\t', '|'] as const;

/** The separator that cuts the header into most cells. */
export function detectSeparator(headerLine: string): string {
  const unquoted = headerLine.replace(/"[^"]*"/g, '');
  const cells = (separator: string) => unquoted.split(separator).length;
  return separators.reduce((best, each) => (cells(each) > cells(best) ? each : best));
}

/** Finds the mapping's columns, in any order; whatever else the file holds is left alone. */
export function readHeader(header: readonly string[], mapping: RollMapping): Columns {
  const names = header.map(foldHeader);

  function find(name: string | undefined): number | undefined {
    if (name === undefined) return undefined;
    const at = names.indexOf(foldHeader(name));
    if (at === -1) return undefined;
    if (names.includes(foldHeader(name), at + 1)) {
      throw new RollRefused(`La colonne « ${name} » figure deux fois dans l’en-tête.`);
    }
    return at;
  }
  function need(name: string): number {
    const at = find(name);
    if (at !== undefined) return at;
    throw new RollRefused(
      names.includes(foldHeader(mapping.reference))
        ? `La colonne « ${name} » manque dans l’en-tête du fichier.`
        : `Le fichier n’a pas d’en-tête : la colonne « ${name} » n’est pas sur la première ligne.`,
    );
  }

  const optional = [
    ...[mapping.entryDate, mapping.civility, mapping.email, mapping.postalCode, mapping.town],
    ...(mapping.address ?? []),
  ].filter((name) => name !== undefined);
  return {
    width: header.length,
    reference: need(mapping.reference),
    lastName: need(mapping.lastName),
    firstName: need(mapping.firstName),
    birthDate: need(mapping.birthDate),
    // Without these two a former tenant would pass for a current one, and a person for another.
    exitDate: mapping.exitDate === undefined ? undefined : need(mapping.exitDate),
    personId: mapping.personId === undefined ? undefined : need(mapping.personId),
    entryDate: find(mapping.entryDate),
    civility: find(mapping.civility),
    email: find(mapping.email),
    address: (mapping.address ?? []).map(find).filter((at) => at !== undefined),
    postalCode: find(mapping.postalCode),
    town: find(mapping.town),
    missing: optional.filter((name) => find(name) === undefined),
  };
}

/** Without case, accents, spaces, hyphens and underscores. */
function foldHeader(name: string): string {
  return foldName(name.replaceAll('_', ' '));
}
