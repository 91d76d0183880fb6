import { isChallengeUsed, readNow } from '@monlogement27/db';
import { type Language, languages } from '@monlogement27/domain';
import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { makeMedia } from '../human-check/media/make-media.ts';
import { openPicture } from '../human-check/picture-id.ts';
import { Busy } from '../queue.ts';
import { partOf } from './part-of.ts';
import { peerOf } from './peer-of.ts';
import { noStore } from './refusal-answer.ts';

const types = { png: 'image/png', wav: 'audio/wav' } as const;

/** The human check's picture and its sound; none for a challenge that is answered, too old or not solved. */
export function humanCheckFiles(deps: Deps): Hono {
  const { env, landlord } = deps;
  const media = makeMedia(env, landlord);
  const app = new Hono().get('/human-check/:id/:file{[0-9a-f]{64}\\.(?:png|wav)}', async (http) => {
    const { id, file } = http.req.param();
    const [proof = '', kind] = file.split('.');
    const nonce = await askedFor(deps, { id, proof });
    if (nonce === undefined) return http.text('', 404, noStore);
    const asked = { nonce, peer: peerOf(env, http) };
    try {
      if (kind === 'png') {
        return http.body(await media.picture(asked), 200, {
          ...noStore,
          'Content-Type': types.png,
        });
      }
      const sound = await media.sound(asked, languageOf(http.req.query('lang')));
      return partOf(sound, http.req.header('Range'), { ...noStore, 'Content-Type': types.wav });
    } catch (error) {
      if (error instanceof Busy) return http.text('', 503, { ...noStore, 'Retry-After': '5' });
      throw error;
    }
  });
  // No page of the application is at such an address.
  return app.all('/human-check/*', (http) => http.text('', 404, noStore));
}

async function askedFor(
  { db, env }: Deps,
  address: { readonly id: string; readonly proof: string },
): Promise<string | undefined> {
  if (env.humanCheck === 'off') return undefined;
  const opened = await openPicture(env, address);
  if (opened === undefined || opened.expiresAt <= (await readNow(db))) return undefined;
  return (await isChallengeUsed(db, opened.nonce)) ? undefined : opened.nonce;
}

function languageOf(asked: string | undefined): Language {
  return languages.find((language) => language === asked) ?? 'fr';
}
