import { A } from '@solidjs/router';
import { For, type JSX } from 'solid-js';

type Props = {
  /** From the dictionary: `[…]` is a link to `href`, `{name}` one of the values. */
  readonly text: string;
  readonly href?: string;
  readonly values?: Readonly<Record<string, JSX.Element>>;
};

/** As printed on every notice: French, in whatever language the sentence is. */
const printed = /^(référence à rappeler|avis d’échéance)$/i;

/** A sentence with a link or an element in it, wherever the language puts it. */
export function Sentence(props: Props) {
  const parts = () =>
    props.text.split(/(\[[^\]]+\]|\{\w+\}|référence à rappeler|avis d’échéance)/i);
  return (
    <For each={parts()}>
      {(part) => {
        const inner = part.slice(1, -1);
        if (part.startsWith('[')) return <A href={props.href ?? ''}>{inner}</A>;
        if (part.startsWith('{')) return <>{props.values?.[inner]}</>;
        if (printed.test(part)) return <span lang="fr">{part}</span>;
        return part;
      }}
    </For>
  );
}
