import { Route, Router } from '@solidjs/router';
import { type Component, lazy } from 'solid-js';
import { Shell } from './components/shell.tsx';
import { behindTerms } from './terms/behind-terms.tsx';
import { loadPage } from './update/load-page.ts';
import { loadAccountWords } from './words/words.ts';

const page = (load: () => Promise<Component>) => lazy(() => loadPage(load));

/** Of somebody who is signed in. */
const privatePage = (load: () => Promise<Component>) => page(async () => behindTerms(await load()));

type AccountScreens = typeof import('./account/account-screens.ts');

/** They come together, and with words of their own. */
const accountScreen = (pick: (screens: AccountScreens) => Component) => async () => {
  const [screens] = await Promise.all([import('./account/account-screens.ts'), loadAccountWords()]);
  return pick(screens);
};

const activation = page(
  async () => (await import('./activation/activation-page.tsx')).ActivationPage,
);

/** The server answers 200 for these paths alone: its `pages.ts` names them too. */
const screens = {
  '/': page(async () => (await import('./welcome/welcome-page.tsx')).WelcomePage),
  '/inscription': page(async () => (await import('./registration/identity-page.tsx')).IdentityPage),
  '/inscription/etape-2': page(
    async () => (await import('./registration/submit-page.tsx')).SubmitPage,
  ),
  '/inscription/attente': page(
    async () => (await import('./registration/waiting-page.tsx')).WaitingPage,
  ),
  '/inscription/courrier': page(
    async () => (await import('./registration/letter-page.tsx')).LetterPage,
  ),
  '/activation': activation,
  '/mobile/activation': activation,
  '/connexion': page(async () => (await import('./sign-in/sign-in-page.tsx')).SignInPage),
  '/mot-de-passe-perdu': page(
    async () => (await import('./recovery/lost-password-page.tsx')).LostPasswordPage,
  ),
  '/mot-de-passe/nouveau': page(
    async () => (await import('./recovery/new-password-page.tsx')).NewPasswordPage,
  ),
  '/accueil': privatePage(async () => (await import('./home/home-page.tsx')).HomePage),
  '/compte': privatePage(accountScreen((screens) => screens.AccountPage)),
  '/compte/mot-de-passe': privatePage(accountScreen((screens) => screens.ChangePasswordPage)),
  '/compte/adresse': privatePage(accountScreen((screens) => screens.EmailPage)),
  '/compte/appareils': privatePage(accountScreen((screens) => screens.SessionsPage)),
  '/compte/activite': privatePage(accountScreen((screens) => screens.EventsPage)),
  '/compte/langue': privatePage(accountScreen((screens) => screens.LanguagePage)),
  // Whoever does not accept new terms may still take their data, and leave.
  '/compte/donnees': page(accountScreen((screens) => screens.DataPage)),
  '/compte/oublier': page(accountScreen((screens) => screens.ForgetDevicePage)),
  '/compte/fermer': page(accountScreen((screens) => screens.ClosePage)),
  '/adresse/confirmer': page(accountScreen((screens) => screens.ConfirmEmailPage)),
  '/adresse/annuler': page(accountScreen((screens) => screens.UndoEmailPage)),
  '/conditions': page(async () => (await import('./terms/terms-page.tsx')).TermsPage),
  '/aide': page(async () => (await import('./help/help-page.tsx')).HelpPage),
  '/plan': page(async () => (await import('./help/site-map-page.tsx')).SiteMapPage),
  '/accessibilite': page(
    async () => (await import('./accessibility/declaration-page.tsx')).DeclarationPage,
  ),
  '*': page(async () => (await import('./help/not-found-page.tsx')).NotFoundPage),
};

/** Fetches the first screen while the words are fetched. */
export async function preloadScreen(path: string): Promise<void> {
  await (isScreen(path) ? screens[path] : screens['*']).preload();
}

function isScreen(path: string): path is keyof typeof screens {
  return Object.hasOwn(screens, path);
}

export function App() {
  return (
    <Router root={Shell}>
      {Object.entries(screens).map(([path, component]) => (
        <Route path={path} component={component} />
      ))}
    </Router>
  );
}
