import { A } from '@solidjs/router';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Street } from '../components/street.tsx';

export function NotFoundPage() {
  return (
    <Page title="Cette page n’existe pas" aside={<Street />}>
      <p class="lead">L’adresse est peut-être mal écrite.</p>
      <A class="button" href="/">
        Aller à l’accueil
      </A>
      <OfficeCard />
    </Page>
  );
}
