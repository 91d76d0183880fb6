import { For } from 'solid-js';
import { words } from '../words/words.ts';
import { FieldError } from './field.tsx';

/** As typed, part by part. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };

const parts = [
  { name: 'day', autocomplete: 'bday-day', wide: false },
  { name: 'month', autocomplete: 'bday-month', wide: false },
  { name: 'year', autocomplete: 'bday-year', wide: true },
] as const;

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly value: TypedDate;
  readonly onValue: (value: TypedDate) => void;
};

/** A birth date in three text fields; the first bears the group's id, so that an error leads there. */
export function DateField(props: Props) {
  return (
    <fieldset
      class="field date"
      classList={{ invalid: props.error !== undefined }}
      aria-describedby={`${props.id}-aide`}
    >
      <legend>
        {props.label}
        <span class="required" aria-hidden="true">
          &nbsp;*
        </span>
      </legend>
      <p class="hint" id={`${props.id}-aide`}>
        {props.hint}
      </p>
      <FieldError id={props.id} error={props.error} />
      <div class="date-parts">
        <For each={parts}>
          {(part, index) => (
            <div classList={{ wide: part.wide }}>
              <label for={index() === 0 ? props.id : `${props.id}-${part.name}`}>
                {words().fields[part.name]}
              </label>
              <input
                id={index() === 0 ? props.id : `${props.id}-${part.name}`}
                type="text"
                // A month may be a word, which a keyboard of digits could not write.
                inputmode={part.name === 'month' ? 'text' : 'numeric'}
                autocomplete={part.autocomplete}
                dir={part.name === 'month' ? 'auto' : 'ltr'}
                value={props.value[part.name]}
                onInput={(event) =>
                  props.onValue({ ...props.value, [part.name]: event.currentTarget.value })
                }
                required
                aria-invalid={props.error !== undefined}
                aria-describedby={props.error === undefined ? undefined : `${props.id}-erreur`}
              />
            </div>
          )}
        </For>
      </div>
    </fieldset>
  );
}
