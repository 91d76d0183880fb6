import { createSignal, Show } from 'solid-js';
import { words } from '../words/words.ts';
import { SubmitButton } from './submit-button.tsx';

type Props = {
  readonly label: string;
  /** What it is about, for whoever hears the button alone. */
  readonly about?: string;
  readonly question: string;
  readonly confirm: string;
  readonly pending: boolean;
  readonly onConfirm: (event: SubmitEvent) => void;
};

/** A button that asks once more, in its own place, before what cannot be taken back. */
export function ConfirmButton(props: Props) {
  const [asked, setAsked] = createSignal(false);
  let opener: HTMLButtonElement | undefined;
  let question: HTMLParagraphElement | undefined;
  const ask = () => {
    setAsked(true);
    question?.focus();
  };
  const cancel = () => {
    setAsked(false);
    opener?.focus();
  };
  return (
    <Show
      when={asked()}
      fallback={
        <button type="button" class="button second small" ref={opener} onClick={ask}>
          {props.label}
          <Show when={props.about}>
            <span class="hidden"> : {props.about}</span>
          </Show>
        </button>
      }
    >
      <form class="confirm" novalidate onSubmit={(event) => props.onConfirm(event)}>
        <p tabindex="-1" ref={question}>
          {props.question}
        </p>
        <div class="actions">
          <SubmitButton pending={props.pending} final>
            {props.confirm}
          </SubmitButton>
          <button type="button" class="button second" onClick={cancel}>
            {words().forms.cancel}
          </button>
        </div>
      </form>
    </Show>
  );
}
