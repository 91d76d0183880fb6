import type { Answer } from '../api.ts';
import type { HumanProof } from './create-human-proof.ts';

/** Sends with a proof, and once more with a new one where the first was too old or too easy meanwhile. */
export async function withProof<Value>(
  human: HumanProof,
  send: (proof: { humanCheck?: string }) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  for (let again = false; ; again = true) {
    const humanCheck = await human.take();
    const answer = await send(humanCheck === undefined ? {} : { humanCheck });
    const refused = !answer.ok && answer.failure.kind === 'refused' && answer.failure.refusal.code;
    if (again || (refused !== 'humanCheckRequired' && refused !== 'humanCheckFailed'))
      return answer;
  }
}
