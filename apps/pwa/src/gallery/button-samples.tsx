import { A } from '@solidjs/router';
import { ConfirmButton } from '../components/confirm-button.tsx';
import { SubmitButton } from '../components/submit-button.tsx';
import { laterWords, words } from '../words/words.ts';
import { Sample } from './sample.tsx';

export function ButtonSamples() {
  return (
    <>
      <Sample name="Button: first, second, small">
        <p class="actions">
          <button type="button" class="button">
            {words().signIn.send}
          </button>
          <button type="button" class="button second">
            {words().signIn.clear}
          </button>
          <button type="button" class="button small">
            {words().update.take}
          </button>
        </p>
      </Sample>
      <Sample name="Button: unavailable for now">
        <button type="button" class="button second" aria-disabled="true">
          {laterWords().waiting.resend}
        </button>
      </Sample>
      <Sample name="Button: a link that acts, an action that looks like a link">
        <p class="actions">
          <A class="button" href="/">
            {words().ways.signIn}
          </A>
          <button type="button" class="link-button">
            {laterWords().waiting.correct}
          </button>
        </p>
      </Sample>
      <Sample name="SubmitButton: idle">
        <SubmitButton pending={false}>{words().forms.next}</SubmitButton>
      </Sample>
      <Sample name="SubmitButton: pending">
        <SubmitButton pending>{words().forms.next}</SubmitButton>
      </Sample>
      <Sample name="SubmitButton: while the human check is made">
        <SubmitButton pending checking={0.4}>
          {words().forms.next}
        </SubmitButton>
      </Sample>
      <Sample name="SubmitButton: what cannot be taken back">
        <SubmitButton pending={false} final>
          {laterWords().home.signOut}
        </SubmitButton>
      </Sample>
      <Sample name="ConfirmButton: asks once more">
        <ConfirmButton
          label={laterWords().home.signOut}
          question={laterWords().home.signOut}
          confirm={laterWords().home.signOut}
          pending={false}
          onConfirm={(event) => event.preventDefault()}
        />
      </Sample>
    </>
  );
}
