import type { Language } from '@monlogement27/domain';
import type { Landlord } from '@monlogement27/landlord';
import { sign } from '../../crypto.ts';
import { Busy, makeQueue } from '../../queue.ts';
import { codeOf } from '../code.ts';
import type { WithSecret } from '../secrets.ts';
import { readDigitSounds } from './digit-sounds.ts';
import { drawDigits } from './draw.ts';
import { makeRandom } from './random.ts';
import { rasterise } from './rasterise.ts';
import { speakDigits } from './speak.ts';
import { encodeWav } from './wav.ts';

/** Of which challenge, and for which address. */
type Asked = { readonly nonce: string; readonly peer: string };
type File = Uint8Array<ArrayBuffer>;

export type Media = {
  /** PNG. */
  picture(asked: Asked): Promise<File>;
  /** WAV. */
  sound(asked: Asked, language: Language): Promise<File>;
};

const longestQueue = 32;
const mostOfOneAddress = 4;
/** As many files are kept for whoever asks for theirs again: 10 MB at most. */
const mostKept = 64;

/** Makes one file at a time, so that no number of askers takes the machine; throws `Busy` beyond its queue. */
export function makeMedia(env: WithSecret, { colours }: Pick<Landlord, 'colours'>): Media {
  const digitSounds = readDigitSounds();
  const inTurn = makeQueue(1, longestQueue);
  const fairly = sharedBy(mostOfOneAddress);
  const kept = makeShelf(mostKept);
  const randomOf = async (nonce: string, purpose: string) =>
    makeRandom(await sign(env.secretKey, [`human-check:${purpose}`, nonce]));
  return {
    picture: ({ nonce, peer }) =>
      kept(`${nonce}.png`, () =>
        fairly(peer, () =>
          inTurn(async () => {
            const random = await randomOf(nonce, 'drawing');
            return rasterise(drawDigits(await codeOf(env, nonce), colours.light, random));
          }),
        ),
      ),
    sound: ({ nonce, peer }, language) =>
      kept(`${nonce}.${language}`, () =>
        fairly(peer, () =>
          inTurn(async () => {
            const random = await randomOf(nonce, 'speaking');
            const digits = digitSounds(language);
            return encodeWav(speakDigits(await codeOf(env, nonce), digits, random));
          }),
        ),
      ),
  };
}

/** So that one address cannot fill the queue for all others. */
function sharedBy(most: number) {
  const underWay = new Map<string, number>();
  const count = (peer: string, by: number) => {
    const now = (underWay.get(peer) ?? 0) + by;
    if (now === 0) underWay.delete(peer);
    else underWay.set(peer, now);
  };
  return async (peer: string, work: () => Promise<File>): Promise<File> => {
    if ((underWay.get(peer) ?? 0) >= most) throw new Busy();
    count(peer, 1);
    try {
      return await work();
    } finally {
      count(peer, -1);
    }
  };
}

/** The newest files by name; one that could not be made is made again. */
function makeShelf(most: number) {
  const files = new Map<string, Promise<File>>();
  return (name: string, make: () => Promise<File>): Promise<File> => {
    const known = files.get(name);
    if (known !== undefined) return known;
    const made = make();
    files.set(name, made);
    made.catch(() => files.delete(name));
    for (const oldest of files.keys()) {
      if (files.size <= most) break;
      files.delete(oldest);
    }
    return made;
  };
}
