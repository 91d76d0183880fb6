import { Notice } from '../components/notice.tsx';
import { Steps } from '../components/steps.tsx';
import { timeOf } from '../words/format.ts';
import { words } from '../words/words.ts';
import type { Status } from './status.ts';

/** What to do with the mail, and where else it may be. */
export function NextSteps(props: { status: Status }) {
  return (
    <>
      <Steps steps={[words().waiting.open, words().waiting.click, words().waiting.goesOn]} />
      <Notice>
        <p>
          <strong>{words().waiting.noMail}</strong>{' '}
          {words().waiting.spam(timeOf(props.status.expiresAt))}
        </p>
      </Notice>
    </>
  );
}
