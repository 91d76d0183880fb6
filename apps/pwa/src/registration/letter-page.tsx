import { A } from '@solidjs/router';
import { NoticeDrawing } from '../components/notice-drawing.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Steps } from '../components/steps.tsx';
import { words } from '../words/words.ts';

/** «Inscription suite à courrier»: how to get one. */
export function LetterPage() {
  return (
    <Page title={words().ways.registerByLetter} languages aside={<NoticeDrawing />} asideEverywhere>
      <p class="lead">{words().letter.lead}</p>
      <Steps steps={[words().letter.call, words().letter.check, words().letter.open]} />
      <OfficeCard />
      <p class="after">
        <A href="/inscription">{words().letter.back}</A>
      </p>
    </Page>
  );
}
