import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { secondsOf, timeOf } from '../words/format.ts';

/** Beyond this, an hour says more than a number of seconds. */
const longestCounted = 90;

/** Whole seconds until an instant (ISO 8601), 0 once it is past. */
export function createCountdown(until: () => string | undefined): () => number {
  const [now, setNow] = createSignal(Date.now());
  onMount(() => {
    const tick = setInterval(() => setNow(Date.now()), 1_000);
    onCleanup(() => clearInterval(tick));
  });
  return () => {
    const at = until();
    return at === undefined ? 0 : Math.max(0, Math.ceil((Date.parse(at) - now()) / 1000));
  };
}

type Props = {
  /** Names it to the button that has to wait. */
  readonly id?: string;
  readonly until: string;
  /** From `createCountdown`, which the button it concerns reads too. */
  readonly seconds: number;
  readonly within: (duration: string) => string;
  readonly from: (time: string) => string;
};

/** How long to wait, or from what hour on; nothing once it is over. */
export function Countdown(props: Props) {
  return (
    <Show when={props.seconds > 0}>
      <p class="hint" id={props.id}>
        {props.seconds > longestCounted
          ? props.from(timeOf(props.until))
          : props.within(secondsOf(props.seconds))}
      </p>
    </Show>
  );
}
