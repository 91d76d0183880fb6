import { A } from '@solidjs/router';
import { Expander } from '../components/card.tsx';
import { NoticeDrawing } from '../components/notice-drawing.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Sentence } from '../components/sentence.tsx';
import { InstallHelp } from '../install/install-help.tsx';
import { laterWords, words } from '../words/words.ts';

/** What is asked most on the telephone. */
export function HelpPage() {
  return (
    <Page title={words().shell.help} languages aside={<NoticeDrawing />} asideEverywhere>
      <OfficeCard />
      <Expander title={laterWords().help.where}>
        <p>
          <Sentence text={laterWords().help.whereAnswer} />
        </p>
        <p>{laterWords().help.zeros}</p>
      </Expander>
      <Expander title={laterWords().help.notMatched}>
        <p>
          <Sentence text={laterWords().help.asOnNotice} />
        </p>
        <p>
          <Sentence text={laterWords().help.byLetter} href="/inscription/courrier" />
        </p>
      </Expander>
      <Expander title={laterWords().help.noMail}>
        <p>{laterWords().help.spam}</p>
        <p>
          <Sentence text={laterWords().help.signInAgain} href="/connexion" />
        </p>
      </Expander>
      <Expander title={laterWords().help.lostPassword}>
        <p>
          <A class="way" href="/mot-de-passe-perdu">
            {words().ways.lostPassword}
          </A>
        </p>
      </Expander>
      <Expander title={laterWords().help.noAccess}>
        <p>
          <Sentence text={laterWords().help.takeBack} href="/inscription/courrier" />
        </p>
      </Expander>
      <Expander title={laterWords().help.install}>
        <InstallHelp />
      </Expander>
    </Page>
  );
}
