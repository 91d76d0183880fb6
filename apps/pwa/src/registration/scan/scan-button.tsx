import { createSignal, onMount, Show } from 'solid-js';
import { laterWords } from '../../words/words.ts';
import { canScan } from './camera.ts';
import { ScanDialog } from './scan-dialog.tsx';

/** Stands only where the browser can read codes; the camera is asked for by its tap and by nothing else. */
export function ScanButton(props: { onCode: (code: string) => void }) {
  const [able, setAble] = createSignal(false);
  const [open, setOpen] = createSignal(false);
  onMount(async () => setAble(await canScan()));
  return (
    <Show when={able()}>
      <p>
        <button type="button" class="button second" onClick={() => setOpen(true)}>
          {laterWords().scan.open}
        </button>
      </p>
      <Show when={open()}>
        <ScanDialog onCode={props.onCode} onClose={() => setOpen(false)} />
      </Show>
    </Show>
  );
}
