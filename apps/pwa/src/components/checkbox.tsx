import { type JSX, Show } from 'solid-js';
import { FieldError } from './field.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: JSX.Element;
  readonly error?: string | undefined;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
};

export function Checkbox(props: Props) {
  return (
    <div class="field check" classList={{ invalid: props.error !== undefined }}>
      <FieldError id={props.id} error={props.error} />
      <label for={props.id}>
        <input
          id={props.id}
          type="checkbox"
          required
          checked={props.checked}
          onChange={(event) => props.onChecked(event.currentTarget.checked)}
          aria-invalid={props.error !== undefined}
          aria-describedby={props.error === undefined ? undefined : `${props.id}-erreur`}
        />
        <span>
          {props.label}
          <span class="required" aria-hidden="true">
            &nbsp;*
          </span>
        </span>
      </label>
      <Show when={props.hint}>
        <p class="hint">{props.hint}</p>
      </Show>
    </div>
  );
}
