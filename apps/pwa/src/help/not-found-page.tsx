import { A } from '@solidjs/router';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Street } from '../components/street.tsx';
import { words } from '../words/words.ts';

export function NotFoundPage() {
  return (
    <Page title={words().notFound.title} aside={<Street />}>
      <p class="lead">{words().notFound.lead}</p>
      <A class="button" href="/">
        {words().notFound.home}
      </A>
      <OfficeCard />
    </Page>
  );
}
