import { A } from '@solidjs/router';
import { Expander } from '../components/card.tsx';
import { NoticeDrawing } from '../components/notice-drawing.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Page } from '../components/page.tsx';
import { Sentence } from '../components/sentence.tsx';
import { InstallHelp } from '../install/install-help.tsx';
import { words } from '../words/words.ts';

/** What is asked most on the telephone. */
export function HelpPage() {
  return (
    <Page title={words().shell.help} languages aside={<NoticeDrawing />} asideEverywhere>
      <OfficeCard />
      <Expander title={words().help.where}>
        <p>
          <Sentence text={words().help.whereAnswer} />
        </p>
        <p>{words().help.zeros}</p>
      </Expander>
      <Expander title={words().help.notMatched}>
        <p>
          <Sentence text={words().help.asOnNotice} />
        </p>
        <p>
          <Sentence text={words().help.byLetter} href="/inscription/courrier" />
        </p>
      </Expander>
      <Expander title={words().help.noMail}>
        <p>{words().help.spam}</p>
        <p>
          <Sentence text={words().help.signInAgain} href="/connexion" />
        </p>
      </Expander>
      <Expander title={words().help.lostPassword}>
        <p>
          <A class="way" href="/mot-de-passe-perdu">
            {words().ways.lostPassword}
          </A>
        </p>
      </Expander>
      <Expander title={words().help.noAccess}>
        <p>
          <Sentence text={words().help.takeBack} href="/inscription/courrier" />
        </p>
      </Expander>
      <Expander title={words().help.install}>
        <InstallHelp />
      </Expander>
    </Page>
  );
}
