import { A } from '@solidjs/router';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Street } from '../components/street.tsx';
import { laterWords } from '../words/words.ts';

export function NotFoundPage() {
  return (
    <Page title={laterWords().notFound.title} aside={<Street />}>
      <p class="lead">{laterWords().notFound.lead}</p>
      <A class="button" href="/">
        {laterWords().notFound.home}
      </A>
      <OfficeCard />
    </Page>
  );
}
