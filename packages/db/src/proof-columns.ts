import type { Proof } from '@monlogement27/domain';

/** How a ticket or a registration stores its proof. */
export const proofColumns = ['via', 'letter_code_id', 'takes_over'] as const;

export type ProofRow = {
  via: 'facts' | 'letter';
  letter_code_id: string | null;
  takes_over: string | null;
};

/** A row that fits no proof throws. */
export function toProof({ via, letter_code_id: letterCodeId, takes_over }: ProofRow): Proof {
  if (via === 'facts') return { via };
  if (letterCodeId === null) throw new Error('A proof by letter has no letter code');
  return { via, letterCodeId, takesOver: takes_over };
}

export function fromProof(proof: Proof): ProofRow {
  switch (proof.via) {
    case 'facts':
      return { via: 'facts', letter_code_id: null, takes_over: null };
    case 'letter':
      return { via: 'letter', letter_code_id: proof.letterCodeId, takes_over: proof.takesOver };
  }
}
