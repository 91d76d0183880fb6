import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { laterWords } from '../../words/words.ts';
import { type CameraTrouble, watchCamera } from './camera.ts';
import { scannedCode } from './scanned-code.ts';

type Props = {
  /** As printed. */
  readonly onCode: (code: string) => void;
  /** However it is closed; the camera is off by then. */
  readonly onClose: () => void;
};

/** What the camera sees, until our letter's code is in it. */
export function ScanDialog(props: Props) {
  let dialog: HTMLDialogElement | undefined;
  let video: HTMLVideoElement | undefined;
  const stop = new AbortController();
  const [state, setState] = createSignal<'starting' | 'lead' | 'foreign' | CameraTrouble>(
    'starting',
  );
  const blind = () => state() === 'refused' || state() === 'missing';

  const read = (text: string) => {
    const code = scannedCode(text, location.origin);
    if (code === undefined) return setState('foreign');
    // Closed first: the focus goes back to the page before the page moves it on.
    dialog?.close();
    props.onCode(code);
  };
  onMount(async () => {
    dialog?.showModal();
    if (video === undefined) return;
    const trouble = await watchCamera({
      video,
      onStart: () => setState('lead'),
      onText: read,
      stop: stop.signal,
    });
    if (trouble !== undefined) setState(trouble);
  });
  onCleanup(() => stop.abort());
  const closed = () => {
    stop.abort();
    props.onClose();
  };

  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="scan-title" onClose={closed}>
      <h2 id="scan-title">{laterWords().scan.title}</h2>
      <p role="status">{laterWords().scan[state()]}</p>
      <Show when={!blind()}>
        <video class="viewfinder" ref={video} muted playsinline aria-labelledby="scan-title" />
      </Show>
      <button type="button" class="button" onClick={() => dialog?.close()}>
        {laterWords().scan.close}
      </button>
    </dialog>
  );
}
