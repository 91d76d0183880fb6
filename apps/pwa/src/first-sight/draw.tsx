import type { Language } from '@monlogement27/domain';
import { Route, Router } from '@solidjs/router';
import type { Component } from 'solid-js';
import { renderToString } from 'solid-js/web';
import { Shell } from '../components/shell.tsx';
import { IdentityPage } from '../registration/identity-page.tsx';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { WelcomePage } from '../welcome/welcome-page.tsx';
import { directionOf, speakAhead } from '../words/words.ts';
import type { FirstSight } from './first-sight.ts';

/** Where a first visit begins. */
const screens: Readonly<Record<string, Component>> = {
  '/': WelcomePage,
  '/connexion': SignInPage,
  '/inscription': IdentityPage,
};

export async function drawFirstSights(language: Language): Promise<readonly FirstSight[]> {
  await speakAhead(language);
  return Object.entries(screens).map(([path, screen]) => {
    const markup = draw(path, screen);
    const [, title] = markup.match(/<h1[^>]*>([^<]+)</) ?? [];
    if (title === undefined) throw new Error(`The screen ${path} has no heading.`);
    return { path, language, direction: directionOf(language), title, markup };
  });
}

function draw(path: string, screen: Component): string {
  const markup = renderToString(() => (
    <Router root={Shell} url={path}>
      <Route path={path} component={screen} />
    </Router>
  ));
  // Nobody listens yet: what is typed here would be lost, and a form sent by the browser itself.
  return markup.replaceAll(/<(form|button)\b/g, '<$1 inert');
}
