import { Notice } from '../components/notice.tsx';
import { Steps } from '../components/steps.tsx';
import { timeOf } from '../words/format.ts';
import { laterWords } from '../words/words.ts';
import type { Status } from './status.ts';

/** What to do with the mail, and where else it may be. */
export function NextSteps(props: { status: Status }) {
  return (
    <>
      <Steps
        steps={[laterWords().waiting.open, laterWords().waiting.click, laterWords().waiting.goesOn]}
      />
      <Notice>
        <p>
          <strong>{laterWords().waiting.noMail}</strong>{' '}
          {laterWords().waiting.spam(timeOf(props.status.expiresAt))}
        </p>
      </Notice>
    </>
  );
}
