import { createMemo, type JSX, Show, splitProps } from 'solid-js';
import { words } from '../words/words.ts';
import { Sentence } from './sentence.tsx';

type Props = Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'id' | 'value' | 'onInput'> & {
  readonly id: string;
  readonly label: string;
  readonly hint?: JSX.Element;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/**
 * A labelled input: hint and error stand above it, and are read with it. What is typed here runs left to right
 * (addresses, numbers, passwords) unless `dir` says otherwise.
 */
export function Field(props: Props) {
  const [own, input] = splitProps(props, ['id', 'label', 'hint', 'error', 'value', 'onValue']);
  const hint = createMemo(() => own.hint);
  const told = () => {
    const text = hint();
    return typeof text === 'string' ? <Sentence text={text} /> : text;
  };
  const described = () =>
    [hint() !== undefined && `${own.id}-aide`, own.error !== undefined && `${own.id}-erreur`]
      .filter(Boolean)
      .join(' ') || undefined;
  return (
    <div class="field" classList={{ invalid: own.error !== undefined }}>
      <label for={own.id}>
        {own.label}
        <Show when={input.required}>
          <span class="required" aria-hidden="true">
            &nbsp;*
          </span>
        </Show>
      </label>
      <Show when={hint()}>
        <div class="hint" id={`${own.id}-aide`}>
          {told()}
        </div>
      </Show>
      <FieldError id={own.id} error={own.error} />
      <input
        dir="ltr"
        {...input}
        id={own.id}
        value={own.value}
        onInput={(event) => own.onValue(event.currentTarget.value)}
        aria-invalid={own.error !== undefined}
        aria-describedby={described()}
      />
    </div>
  );
}

export function FieldError(props: { id: string; error: string | undefined }) {
  return (
    <Show when={props.error}>
      <p class="field-error" id={`${props.id}-erreur`}>
        <span class="hidden">{words().forms.error('')}</span>
        {props.error}
      </p>
    </Show>
  );
}
