import type { AppRouter } from '@monlogement27/server';
import type { inferRouterOutputs } from '@trpc/server';
import { Show } from 'solid-js';
import { ConfirmButton } from '../components/confirm-button.tsx';
import { agoOf } from '../words/format.ts';
import { accountWords } from '../words/words.ts';

export type SessionView = inferRouterOutputs<AppRouter>['session']['list'][number];

type Props = {
  readonly session: SessionView;
  readonly pending: boolean;
  readonly onEnd: (event: SubmitEvent) => void;
};

/** One browser that is signed in: what it is, when it was last here, and a way to end it unless it is this one. */
export function Device(props: Props) {
  const name = () => deviceName(props.session.device);
  const seen = () => agoOf(props.session.lastSeenAt) ?? accountWords().devices.withinHour;
  return (
    <li>
      <div>
        <p class="device">
          <bdi>{name()}</bdi>
        </p>
        <p class="hint">
          {props.session.current
            ? accountWords().devices.here
            : accountWords().devices.seen(seen())}
        </p>
      </div>
      <Show when={!props.session.current}>
        <ConfirmButton
          label={accountWords().devices.end}
          about={`${name()}, ${seen()}`}
          question={accountWords().devices.endAsk}
          confirm={accountWords().devices.endYes}
          pending={props.pending}
          onConfirm={props.onEnd}
        />
      </Show>
    </li>
  );
}

/** «Chrome, Android»; one that does not say what it is has a name too. */
export function deviceName(device: string): string {
  return device === '' ? accountWords().devices.unknown : device;
}
