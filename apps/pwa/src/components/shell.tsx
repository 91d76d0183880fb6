import { landlord } from 'virtual:landlord';
import { A } from '@solidjs/router';
import {
  type Component,
  createComponent,
  createSignal,
  onMount,
  type ParentProps,
  Show,
  Suspense,
} from 'solid-js';
import { words } from '../words/words.ts';
import { Back } from './back.tsx';
import { Logo } from './logo.tsx';
import { Phone } from './phone.tsx';

/** The `main` of every screen. */
const content = 'contenu';

/** By hand: the router would move the page alone, and leave the keyboard where it was. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(content)?.focus();
}

/** What every screen stands in. */
export function Shell(props: ParentProps) {
  const [banners, setBanners] = createSignal<Component>();
  onMount(async () => {
    const module = await import('./banners.tsx').catch(() => undefined);
    setBanners(() => module?.Banners);
  });
  return (
    <>
      <a class="skip" href={`#${content}`} onClick={skip}>
        {words().shell.skip}
      </a>
      <header>
        <div class="header">
          <A class="brand" href="/" end>
            <Logo />
            <span>
              <bdi>{landlord.accountName.replace('& ', '&\u00a0')}</bdi>
            </span>
          </A>
          <nav class="header-nav" aria-label={words().shell.help}>
            <A href="/aide">{words().shell.help}</A>
          </nav>
        </div>
        <Back />
      </header>
      <div role="status">
        <Show when={banners()}>{(Banners) => createComponent(Banners(), {})}</Show>
      </div>
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
          <A href="/accessibilite">{words().shell.accessibility}</A>
          <A href="/plan">{words().siteMap.title}</A>
          <a href={landlord.website} rel="noreferrer">
            {words().shell.website}
          </a>
        </nav>
      </footer>
    </>
  );
}
