import { landlord } from 'virtual:landlord';
import { A } from '@solidjs/router';
import { NoticeDrawing } from '../components/notice-drawing.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Sentence } from '../components/sentence.tsx';
import { words } from '../words/words.ts';

/** The first page: «espace locataire», and every way in. */
export function WelcomePage() {
  return (
    <Page title={words().welcome.title} languages aside={<NoticeDrawing />} asideEverywhere>
      <p class="lead">
        <Sentence text={words().welcome.lead(landlord.name)} />
      </p>
      <section class="choice">
        <h2>{words().welcome.haveAccount}</h2>
        <A class="button" href="/connexion">
          {words().ways.signIn}
        </A>
        <A href="/mot-de-passe-perdu">{words().ways.lostPassword}</A>
      </section>
      <section class="choice">
        <h2>{words().welcome.first}</h2>
        <A class="button second" href="/inscription">
          {words().ways.register}
        </A>
        <A href="/inscription/courrier">{words().ways.registerByLetter}</A>
      </section>
      <OfficeCard />
    </Page>
  );
}
