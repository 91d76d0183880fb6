import { Route, Router } from '@solidjs/router';
import { type Component, createSignal, lazy, type ParentProps, Show } from 'solid-js';
import { Shell } from './components/shell.tsx';
import { behindTerms } from './terms/behind-terms.tsx';
import { loadPage } from './update/load-page.ts';
import { loadWords, type WordsPart } from './words/words.ts';

type Load = () => Promise<Component>;

const page = (load: Load, ...words: readonly WordsPart[]) =>
  lazy(() => loadPage(async () => (await Promise.all([load(), loadWords(...words)]))[0]));

/** With words that the first screens do not say. */
const laterPage = (load: Load) => page(load, 'later');

/** Of somebody who is signed in. */
const privatePage = (load: Load, ...words: readonly WordsPart[]) =>
  page(async () => behindTerms(await load()), 'later', ...words);

type AccountScreens = typeof import('./account/account-screens.ts');
type Pick = (screens: AccountScreens) => Component;

const accountScreen = (pick: Pick) => async () =>
  pick(await import('./account/account-screens.ts'));

/** They come together, and with words of their own. */
const accountPage = (pick: Pick) => privatePage(accountScreen(pick), 'account');

/** For somebody who does not accept new terms, or is not signed in, too. */
const openAccountPage = (pick: Pick) => page(accountScreen(pick), 'later', 'account');

const activation = laterPage(
  async () => (await import('./activation/activation-page.tsx')).ActivationPage,
);

/** The server answers 200 for these paths alone: its `pages.ts` names them too. */
const screens = {
  '/': page(async () => (await import('./welcome/welcome-page.tsx')).WelcomePage),
  '/inscription': page(async () => (await import('./registration/identity-page.tsx')).IdentityPage),
  '/inscription/etape-2': laterPage(
    async () => (await import('./registration/submit-page.tsx')).SubmitPage,
  ),
  '/inscription/attente': laterPage(
    async () => (await import('./registration/waiting-page.tsx')).WaitingPage,
  ),
  '/inscription/courrier': laterPage(
    async () => (await import('./registration/letter-page.tsx')).LetterPage,
  ),
  '/activation': activation,
  '/mobile/activation': activation,
  '/connexion': page(async () => (await import('./sign-in/sign-in-page.tsx')).SignInPage),
  '/mot-de-passe-perdu': laterPage(
    async () => (await import('./recovery/lost-password-page.tsx')).LostPasswordPage,
  ),
  '/mot-de-passe/nouveau': laterPage(
    async () => (await import('./recovery/new-password-page.tsx')).NewPasswordPage,
  ),
  '/accueil': privatePage(async () => (await import('./home/home-page.tsx')).HomePage),
  '/compte': accountPage((screens) => screens.AccountPage),
  '/compte/mot-de-passe': accountPage((screens) => screens.ChangePasswordPage),
  '/compte/adresse': accountPage((screens) => screens.EmailPage),
  '/compte/appareils': accountPage((screens) => screens.SessionsPage),
  '/compte/activite': accountPage((screens) => screens.EventsPage),
  '/compte/langue': accountPage((screens) => screens.LanguagePage),
  // Whoever does not accept new terms may still take their data, and leave.
  '/compte/donnees': openAccountPage((screens) => screens.DataPage),
  '/compte/oublier': openAccountPage((screens) => screens.ForgetDevicePage),
  '/compte/fermer': openAccountPage((screens) => screens.ClosePage),
  '/adresse/confirmer': openAccountPage((screens) => screens.ConfirmEmailPage),
  '/adresse/annuler': openAccountPage((screens) => screens.UndoEmailPage),
  '/conditions': laterPage(async () => (await import('./terms/terms-page.tsx')).TermsPage),
  '/aide': laterPage(async () => (await import('./help/help-page.tsx')).HelpPage),
  '/plan': laterPage(async () => (await import('./help/site-map-page.tsx')).SiteMapPage),
  '/accessibilite': page(
    async () => (await import('./accessibility/declaration-page.tsx')).DeclarationPage,
  ),
  '*': laterPage(async () => (await import('./help/not-found-page.tsx')).NotFoundPage),
};

/** Fetches the first screen while the words are fetched. */
export async function preloadScreen(path: string): Promise<void> {
  await (isScreen(path) ? screens[path] : screens['*']).preload();
}

function isScreen(path: string): path is keyof typeof screens {
  return Object.hasOwn(screens, path);
}

const [parts, setParts] = createSignal(0);

/** The shell, and then the screen: after the router, each in a task of its own, so that no finger waits for all. */
export function drawNextPart(): void {
  setParts((drawn) => drawn + 1);
}

function Root(props: ParentProps) {
  return (
    <Show when={parts() > 0}>
      <Shell>
        <Show when={parts() > 1}>{props.children}</Show>
      </Shell>
    </Show>
  );
}

export function App() {
  return (
    <Router root={Root}>
      {Object.entries(screens).map(([path, component]) => (
        <Route path={path} component={component} />
      ))}
    </Router>
  );
}
