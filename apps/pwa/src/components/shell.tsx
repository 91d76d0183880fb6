import { landlord } from 'virtual:landlord';
import { A, type RouteSectionProps } from '@solidjs/router';
import { Show, Suspense } from 'solid-js';
import { takeUpdate, updateReady } from '../service-worker.ts';
import { Logo } from './logo.tsx';

/** What every screen stands in. */
export function Shell(props: RouteSectionProps) {
  return (
    <>
      <a class="skip" href="#contenu">
        Aller au contenu
      </a>
      <header class="header">
        <A class="brand" href="/" end>
          <Logo />
          <span>{landlord.accountName}</span>
        </A>
        <nav class="header-nav" aria-label="Aide">
          <A href="/aide">Aide</A>
        </nav>
      </header>
      <Show when={updateReady()}>
        <div class="banner" role="status">
          <span>Une nouvelle version est prête.</span>
          <button type="button" class="button small" onClick={takeUpdate}>
            Mettre à jour
          </button>
        </div>
      </Show>
      <Suspense fallback={<main class="page" aria-busy="true" />}>{props.children}</Suspense>
      <footer class="footer">
        <p>
          <strong>{landlord.name}</strong>
          <br />
          <a href={`tel:${landlord.office.phoneLink}`}>{landlord.office.phone}</a>
        </p>
        <nav aria-label="Pied de page">
          <A href="/aide">Aide</A>
          <A href="/conditions">Conditions d’utilisation</A>
          <a href={landlord.website} rel="noreferrer">
            Site internet
          </a>
        </nav>
      </footer>
    </>
  );
}
