import { createEffect, createSignal, on, Show } from 'solid-js';
import type { FormState } from '../components/create-form.ts';
import { Field } from '../components/field.tsx';
import { Phone } from '../components/phone.tsx';
import { Sentence } from '../components/sentence.tsx';
import { language, laterWords } from '../words/words.ts';
import type { HumanCheck } from './create-human-check.ts';

type Props = {
  readonly check: HumanCheck;
  readonly form: FormState;
  /** Of its field; the form's errors lead to `humanCode`. */
  readonly id?: string;
};

/** The guide's «Entrez les caractères figurant dans l’image», only where it is asked for; seen, or heard, or neither. */
export function HumanCode(props: Props) {
  const id = () => props.id ?? 'humanCode';
  return (
    <Show when={props.check.asksCode()}>
      <div class="human-code">
        <p>{laterWords().humanCode.why}</p>
        <Picture check={props.check} soundId={`${id()}-son`} />
        <Field
          id={id()}
          label={laterWords().humanCode.label}
          hint={laterWords().humanCode.hint}
          error={props.form.errorOf('humanCode')}
          value={props.check.code()}
          onValue={props.check.typeCode}
          inputmode="numeric"
          autocomplete="off"
          required
        />
        <p class="hint">
          <Sentence
            text={laterWords().humanCode.neither}
            href="/inscription/courrier"
            values={{ phone: <Phone /> }}
          />
        </p>
      </div>
    </Show>
  );
}

function Picture(props: { check: HumanCheck; soundId: string }) {
  const [lost, setLost] = createSignal(false);
  createEffect(on(props.check.picture, () => setLost(false)));
  const told = () => {
    if (props.check.picture() === undefined) return laterWords().humanCode.preparing;
    return lost() ? laterWords().humanCode.lost : laterWords().humanCode.ready;
  };
  const shown = () => props.check.picture() !== undefined && !lost();
  return (
    <>
      <div class="human-picture">
        <Show when={shown() && props.check.picture()}>
          {(picture) => (
            <img
              src={`${picture()}.png`}
              alt={laterWords().humanCode.alternative}
              width="320"
              height="110"
              onError={() => setLost(true)}
            />
          )}
        </Show>
        <p role="status" classList={{ hidden: shown() }}>
          {told()}
        </p>
        <Show when={props.check.picture() === undefined}>
          <progress aria-hidden="true" value={props.check.progress()} />
        </Show>
      </div>
      <button type="button" class="link-button" onClick={() => props.check.anotherPicture()}>
        {laterWords().humanCode.another}
      </button>
      <div class="human-sound">
        <p id={props.soundId}>{laterWords().humanCode.listen}</p>
        <Show when={props.check.picture()}>
          {(picture) => (
            <audio
              controls
              preload="none"
              src={`${picture()}.wav?lang=${language()}`}
              aria-labelledby={props.soundId}
            />
          )}
        </Show>
      </div>
    </>
  );
}
