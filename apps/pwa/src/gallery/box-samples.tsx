import { Card, Expander } from '../components/card.tsx';
import { Countdown } from '../components/countdown.tsx';
import { LetterDrawing } from '../components/letter-drawing.tsx';
import { FailureNotice, Notice } from '../components/notice.tsx';
import { NoticeDrawing } from '../components/notice-drawing.tsx';
import { OfficeCard } from '../components/office-card.tsx';
import { Phone } from '../components/phone.tsx';
import { Sentence } from '../components/sentence.tsx';
import { Steps } from '../components/steps.tsx';
import { Street } from '../components/street.tsx';
import { dayOf, listOf, timeOf } from '../words/format.ts';
import { laterWords, words } from '../words/words.ts';
import { Sample } from './sample.tsx';

const soon = '2026-03-01T10:00:00.000Z';

export function BoxSamples() {
  return (
    <>
      <Sample name="Notice: calm">
        <Notice>
          <p>
            <strong>{laterWords().waiting.noMail}</strong> {laterWords().waiting.spam(timeOf(soon))}
          </p>
        </Notice>
      </Sample>
      <Sample name="Notice: error">
        <Notice error>
          <p>{laterWords().waiting.mailRefused}</p>
        </Notice>
      </Sample>
      <Sample name="FailureNotice: no network, with a way to try again">
        <FailureNotice failure={{ kind: 'unreachable' }} onRetry={() => {}} />
      </Sample>
      <Sample name="FailureNotice: our fault">
        <FailureNotice failure={{ kind: 'fault' }} />
      </Sample>
      <Sample name="FailureNotice: refused, with a case number">
        <FailureNotice
          failure={{
            kind: 'refused',
            refusal: { code: 'identityNotMatched', caseNumber: '123-456' },
          }}
        />
      </Sample>
      <Sample name="FailureNotice: refused until a time">
        <FailureNotice
          failure={{ kind: 'refused', refusal: { code: 'tooManyAttempts', retryAt: soon } }}
        />
      </Sample>
      <Sample name="Card; a list of names, a day">
        <Card>
          <p>
            {listOf(['Jean', 'Marie', 'Paul']).map(({ item, text }) =>
              item ? <bdi>{text}</bdi> : text,
            )}
          </p>
          <p>{dayOf('2004-06-01')}</p>
        </Card>
      </Sample>
      <Sample name="Expander; Sentence with a link, with a value">
        <Expander title={laterWords().help.notMatched}>
          <p>
            <Sentence text={laterWords().help.byLetter} href="/inscription/courrier" />
          </p>
          <p>
            <Sentence text={words().identity.callForNumber} values={{ phone: <Phone /> }} />
          </p>
        </Expander>
      </Sample>
      <Sample name="OfficeCard">
        <OfficeCard />
      </Sample>
      <Sample name="Steps">
        <Steps
          steps={[
            laterWords().waiting.open,
            laterWords().waiting.click,
            laterWords().waiting.goesOn,
          ]}
        />
      </Sample>
      <Sample name="Countdown: seconds, then a time">
        <Countdown
          until={soon}
          seconds={43}
          within={laterWords().waiting.resendIn}
          from={laterWords().waiting.resendAt}
        />
        <Countdown
          until={soon}
          seconds={900}
          within={laterWords().waiting.resendIn}
          from={laterWords().waiting.resendAt}
        />
      </Sample>
      <Sample name="NoticeDrawing, LetterDrawing, Street">
        <NoticeDrawing />
        <LetterDrawing />
        <Street />
      </Sample>
    </>
  );
}
