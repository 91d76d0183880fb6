import type { Difference, IdentityMatch } from '@monlogement27/domain';
import * as z from 'zod/mini';

type Why = Extract<IdentityMatch, { kind: 'notMatched' }>['why'];

const whyWords: Record<Why, string> = {
  unknownNumber: 'personne n’est au fichier sous ce numéro',
  placeholderDate: 'la date saisie est le 01/01/1900',
  severalMatch: 'plusieurs locataires correspondent',
  differs: 'ce qui est saisi diffère du fichier',
};

const differenceWords: Record<Difference, string> = {
  lastName: 'le nom diffère',
  firstName: 'le prénom diffère',
  birthDate: 'la date de naissance diffère',
  birthDateUnknown: 'la date de naissance manque au fichier (courrier seulement)',
  former: 'n’est plus locataire',
  letterOnly: 'le nom est incomplet au fichier (courrier seulement)',
};
const wordsByWhy: Readonly<Record<string, string>> = whyWords;
const wordsByDifference: Readonly<Record<string, string>> = differenceWords;

const storedReasons = z.object({
  why: z.string(),
  candidates: z.array(z.object({ tenantId: z.string(), differences: z.array(z.string()) })),
});

export type DescribedReasons = {
  why: string;
  candidates: { tenantId: string; differences: string[] }[];
};

/** What step 1 kept of a failed check, in words; a word of a newer version is shown as it is stored. */
export function describeReasons(reasons: unknown): DescribedReasons {
  const read = storedReasons.safeParse(reasons);
  if (!read.success) return { why: JSON.stringify(reasons), candidates: [] };
  const { why, candidates } = read.data;
  return {
    why: wordsByWhy[why] ?? why,
    candidates: candidates.map(({ tenantId, differences }) => ({
      tenantId,
      differences: differences.map((each) => wordsByDifference[each] ?? each),
    })),
  };
}
