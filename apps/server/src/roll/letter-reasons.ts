import { isDoubtfulName } from '@monlogement27/domain';
import type { RollMapping } from '@monlogement27/landlord';

/** Why the roll's facts cannot prove who somebody is: such a tenant registers by letter only. */
export type LetterReason =
  | 'birthDateUnknown'
  | 'cutName'
  | 'initial'
  | 'lostCharacter'
  | 'noFirstName';

export type RollNames = {
  /** As the column has it, civility and birth name included: what the ERP cuts. */
  lastNameColumn: string;
  lastNames: readonly string[];
  firstNames: string;
};

/** The reasons that lie in the names; an unknown birth date is seen where the date is read. */
export function doubtsAboutNames(names: RollNames, cutAt: RollMapping['cutAt']): LetterReason[] {
  const each = [...names.lastNames, names.firstNames];
  const doubtful = each.filter((name) => name !== '' && isDoubtfulName(name));
  const lost = doubtful.filter((name) => /[?\ufffd]/u.test(name));
  const cut =
    reaches(names.lastNameColumn, cutAt?.lastName) || reaches(names.firstNames, cutAt?.firstName);
  return [
    ...(cut ? (['cutName'] as const) : []),
    ...(doubtful.length > lost.length ? (['initial'] as const) : []),
    ...(lost.length > 0 ? (['lostCharacter'] as const) : []),
    ...(names.firstNames === '' ? (['noFirstName'] as const) : []),
  ];
}

function reaches(value: string, width: number | undefined): boolean {
  return width !== undefined && value.length >= width;
}
