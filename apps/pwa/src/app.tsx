import { Route, Router } from '@solidjs/router';
import { type Component, lazy } from 'solid-js';
import { Shell } from './components/shell.tsx';
import { loadPage } from './update/load-page.ts';
import { loadAccountWords } from './words/words.ts';

const page = (load: () => Promise<Component>) => lazy(() => loadPage(load));

/** They come together, and with words of their own. */
const accountPage = (pick: (screens: typeof import('./account/account-screens.ts')) => Component) =>
  page(async () => {
    const [screens] = await Promise.all([
      import('./account/account-screens.ts'),
      loadAccountWords(),
    ]);
    return pick(screens);
  });

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
  '/accueil': page(async () => (await import('./home/home-page.tsx')).HomePage),
  '/compte': accountPage((screens) => screens.AccountPage),
  '/compte/mot-de-passe': accountPage((screens) => screens.ChangePasswordPage),
  '/compte/adresse': accountPage((screens) => screens.EmailPage),
  '/compte/appareils': accountPage((screens) => screens.SessionsPage),
  '/compte/activite': accountPage((screens) => screens.EventsPage),
  '/compte/donnees': accountPage((screens) => screens.DataPage),
  '/compte/langue': accountPage((screens) => screens.LanguagePage),
  '/compte/oublier': accountPage((screens) => screens.ForgetDevicePage),
  '/compte/fermer': accountPage((screens) => screens.ClosePage),
  '/adresse/confirmer': accountPage((screens) => screens.ConfirmEmailPage),
  '/adresse/annuler': accountPage((screens) => screens.UndoEmailPage),
  '/conditions': page(async () => (await import('./terms/terms-page.tsx')).TermsPage),
  '/aide': page(async () => (await import('./help/help-page.tsx')).HelpPage),
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
