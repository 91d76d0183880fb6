import { Route, Router } from '@solidjs/router';
import { type Component, lazy } from 'solid-js';
import { Shell } from './components/shell.tsx';

const page = (load: () => Promise<Component>) => lazy(async () => ({ default: await load() }));

const WelcomePage = page(async () => (await import('./welcome/welcome-page.tsx')).WelcomePage);
const IdentityPage = page(
  async () => (await import('./registration/identity-page.tsx')).IdentityPage,
);
const SubmitPage = page(async () => (await import('./registration/submit-page.tsx')).SubmitPage);
const WaitingPage = page(async () => (await import('./registration/waiting-page.tsx')).WaitingPage);
const LetterPage = page(async () => (await import('./registration/letter-page.tsx')).LetterPage);
const ActivationPage = page(
  async () => (await import('./activation/activation-page.tsx')).ActivationPage,
);
const SignInPage = page(async () => (await import('./sign-in/sign-in-page.tsx')).SignInPage);
const LostPasswordPage = page(
  async () => (await import('./recovery/lost-password-page.tsx')).LostPasswordPage,
);
const NewPasswordPage = page(
  async () => (await import('./recovery/new-password-page.tsx')).NewPasswordPage,
);
const HomePage = page(async () => (await import('./home/home-page.tsx')).HomePage);
const TermsPage = page(async () => (await import('./terms/terms-page.tsx')).TermsPage);
const HelpPage = page(async () => (await import('./help/help-page.tsx')).HelpPage);
const NotFoundPage = page(async () => (await import('./help/not-found-page.tsx')).NotFoundPage);

/** The server answers 200 for these paths alone: its `pages.ts` names them too. */
export function App() {
  return (
    <Router root={Shell}>
      <Route path="/" component={WelcomePage} />
      <Route path="/inscription" component={IdentityPage} />
      <Route path="/inscription/etape-2" component={SubmitPage} />
      <Route path="/inscription/attente" component={WaitingPage} />
      <Route path="/inscription/courrier" component={LetterPage} />
      <Route path={['/activation', '/mobile/activation']} component={ActivationPage} />
      <Route path="/connexion" component={SignInPage} />
      <Route path="/mot-de-passe-perdu" component={LostPasswordPage} />
      <Route path="/mot-de-passe/nouveau" component={NewPasswordPage} />
      <Route path="/accueil" component={HomePage} />
      <Route path="/conditions" component={TermsPage} />
      <Route path="/aide" component={HelpPage} />
      <Route path="*" component={NotFoundPage} />
    </Router>
  );
}
