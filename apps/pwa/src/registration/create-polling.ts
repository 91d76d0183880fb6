import { onCleanup, onMount } from 'solid-js';

const first = 2_000;
const longest = 20_000;

/** Asks at once, then less and less often; not at all while nobody looks. Ends when `ask` answers false. */
export function createPolling(ask: () => Promise<boolean>): void {
  onMount(() => {
    let wait = first;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const round = async () => {
      timer = undefined;
      if (document.hidden) return;
      over = !(await ask()) || over;
      if (over) return;
      timer = setTimeout(round, wait);
      wait = Math.min(longest, wait * 1.3);
    };
    const look = () => {
      if (document.hidden || over || timer !== undefined) return;
      wait = first;
      void round();
    };
    document.addEventListener('visibilitychange', look);
    onCleanup(() => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    });
    void round();
  });
}
