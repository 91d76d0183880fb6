import { err, type Refusal, type Result, windowWait } from '@monlogement27/domain';
import type { Context } from '../context.ts';
import { allowed, type Held, takePeerPlace, takeUnder } from '../throttle/places.ts';
import { readAnswer } from './answer.ts';
import { countFailuresEverywhere, failuresKey } from './challenge.ts';
import { failuresPerPeer, failuresWindow, levelFor, suffices, type Via } from './limits.ts';

/**
 * A place under the client's address, for whoever has shown enough to be let that far; given back on success, as
 * any place. The level is read where the place is taken, so that a hundred calls at once are not all the first.
 * Refuses: `humanCheckRequired` (more is asked for), `humanCheckFailed` (wrong or used), `tooManyAttempts`.
 */
export async function checkHuman(context: Context, asked: Asked): Promise<Result<Held, Refusal>> {
  const { humanCheck } = context.deps.env;
  if (humanCheck === 'off') return takePeerPlace(context, 'identity', failuresPerPeer.off);
  const place = await takeShownPlace(context, asked);
  if (!place.ok) {
    const { code: reason } = place.error;
    context.deps.log.info({ event: 'humanCheck.refused', reason }, 'human check refused');
  }
  return place;
}

type Asked = { readonly given: string | undefined; readonly via: Via };

async function takeShownPlace(
  { deps, peer }: Context,
  { given, via }: Asked,
): Promise<Result<Held, Refusal>> {
  const shown = await readAnswer(deps, given);
  if (!shown.ok) return shown;
  const everywhere = await countFailuresEverywhere(deps.db);
  return takeUnder(deps.db, {
    key: failuresKey(peer),
    sinceMs: failuresWindow,
    rule: (failures, now) => {
      const room = allowed(windowWait(failures, now, [failuresPerPeer.auto]));
      if (!room.ok) return room;
      const level = levelFor({ here: failures.length, everywhere }, via);
      return suffices(shown.value, level) ? room : err({ code: 'humanCheckRequired' });
    },
  });
}
