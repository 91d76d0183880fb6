import { landlord } from 'virtual:landlord';
import { A, type RouteSectionProps } from '@solidjs/router';
import { Show, Suspense } from 'solid-js';
import { takeUpdate, updateReady } from '../service-worker.ts';
import { words } from '../words/words.ts';
import { Logo } from './logo.tsx';
import { Phone } from './phone.tsx';

/** What every screen stands in. */
export function Shell(props: RouteSectionProps) {
  return (
    <>
      <a class="skip" href="#contenu">
        {words().shell.skip}
      </a>
      <header class="header">
        <A class="brand" href="/" end>
          <Logo />
          <span>
            <bdi>{landlord.accountName.replace('& ', '&\u00a0')}</bdi>
          </span>
        </A>
        <nav class="header-nav" aria-label={words().shell.help}>
          <A href="/aide">{words().shell.help}</A>
        </nav>
      </header>
      <Show when={updateReady()}>
        <div class="banner" role="status">
          <span>{words().update.ready}</span>
          <button type="button" class="button small" onClick={takeUpdate}>
            {words().update.take}
          </button>
        </div>
      </Show>
      <Suspense fallback={<main class="page" aria-busy="true" />}>{props.children}</Suspense>
      <footer class="footer">
        <p>
          <strong>{landlord.name}</strong>
          <br />
          <Phone />
        </p>
        <nav aria-label={words().shell.footer}>
          <A href="/aide">{words().shell.help}</A>
          <A href="/conditions">{words().shell.terms}</A>
          <a href={landlord.website} rel="noreferrer">
            {words().shell.website}
          </a>
        </nav>
      </footer>
    </>
  );
}
