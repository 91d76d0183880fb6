import { type Accessor, type JSX, Show } from 'solid-js';
import { words } from '../words/words.ts';
import type { Query } from './create-query.ts';
import { FailureNotice } from './notice.tsx';

type Props<Value> = {
  readonly query: Query<Value>;
  readonly children: (value: Accessor<NonNullable<Value>>) => JSX.Element;
};

/** What a query brought; until then that it is under way, or why it came to nothing. */
export function Fetched<Value>(props: Props<Value>) {
  return (
    <>
      <FailureNotice failure={props.query.trouble()} onRetry={() => void props.query.look()} />
      <Show
        when={props.query.value()}
        fallback={
          <Show when={props.query.trouble() === undefined}>
            <p role="status">{words().forms.pending}</p>
          </Show>
        }
      >
        {(value) => props.children(value)}
      </Show>
    </>
  );
}
