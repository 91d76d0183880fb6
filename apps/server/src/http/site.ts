import { Hono } from 'hono';
import type { Env } from '../env.ts';
import { acceptedLanguage } from './accepted-language.ts';
import { isPage } from './pages.ts';
import { patient, preloadLinks } from './preload-links.ts';
import { answerWith, type StaticFile } from './static-files.ts';

const notBuilt = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Application absente</title>
<p>L’application n’a pas été construite : lancez « npm run build », puis redémarrez le serveur.</p></html>`;

/** Short, because somebody reads it on paper and types it. */
const typedOffALetter = '/courrier';

/** The screens that are drawn before their scripts have come, by language and path; no pages of their own. */
const firstSights = '/first-sight/';

/** The PWA and nothing of the API. */
export function site(
  { publicUrl }: Pick<Env, 'publicUrl'>,
  files: ReadonlyMap<string, StaticFile> | undefined,
): Hono {
  const shell = files?.get('/index.html');
  const links = preloadLinks(files?.get('/preload.json'));
  return new Hono()
    .get('/.well-known/change-password', (http) => http.redirect('/compte/mot-de-passe', 302))
    .get(typedOffALetter, (http) => http.redirect('/inscription/courrier', 302))
    .all('/.well-known/*', (http) => http.text('', 404))
    .get('*', (http) => {
      const { path } = http.req;
      const file = path === '/' || path.startsWith(firstSights) ? undefined : files?.get(path);
      if (file !== undefined) return answerWith(file, http.req.raw);
      // A file that is not there is no page: an old chunk must fail as itself.
      if (/\.[a-z0-9]+$/i.test(path)) return http.text('', 404, { 'Cache-Control': 'no-store' });
      // A bookmark at another name would find no session there, and links in mails lead here.
      if (http.req.header('Host') !== publicUrl.host) {
        const { search } = new URL(http.req.url);
        return http.redirect(publicUrl.origin + path + search, 302);
      }
      if (shell === undefined) return http.html(notBuilt, 503);
      const language = acceptedLanguage(http.req.header('Accept-Language'));
      const drawn = files?.get(`${firstSights}${language}${path === '/' ? '/index' : path}.html`);
      const answer = answerWith(drawn ?? shell, http.req.raw, isPage(path) ? 200 : 404);
      const link = links.get(`${language} ${path}`) ?? links.get(language);
      if (link !== undefined) answer.headers.set('Link', drawn ? patient(link) : link);
      answer.headers.append('Vary', 'Accept-Language');
      return answer;
    });
}
