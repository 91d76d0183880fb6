import { A } from '@solidjs/router';
import { For } from 'solid-js';
import { Page } from '../components/page.tsx';
import { laterWords, words } from '../words/words.ts';

/** «Plan du site»: the second way to find a screen, beside the links on every page (RGAA 12.1). */
export function SiteMapPage() {
  return (
    <Page title={words().siteMap.title}>
      <For each={sections()}>
        {({ title, links }) => (
          <section>
            <h2>{title}</h2>
            <ul class="ways">
              <For each={links}>
                {([href, name]) => (
                  <li>
                    <A href={href}>{name}</A>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </Page>
  );
}

type Section = { title: string; links: readonly (readonly [href: string, name: string])[] };

function sections(): readonly Section[] {
  const { shell, siteMap, ways, welcome } = words();
  const { home, terms } = laterWords();
  return [
    {
      title: welcome.haveAccount,
      links: [
        ['/connexion', ways.signIn],
        ['/mot-de-passe-perdu', ways.lostPassword],
        ['/accueil', home.title],
        ['/compte', home.account],
      ],
    },
    {
      title: welcome.first,
      links: [
        ['/inscription', ways.register],
        ['/inscription/courrier', ways.registerByLetter],
      ],
    },
    {
      title: shell.help,
      links: [
        ['/', welcome.title],
        ['/aide', shell.help],
        ['/conditions', terms.title],
        ['/accessibilite', shell.accessibility],
        ['/plan', siteMap.title],
      ],
    },
  ];
}
