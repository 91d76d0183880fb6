/**
 * Whether the server is there, judged by what calls come to: `navigator.onLine` knows a cable, not a server, and is
 * only a reason to look.
 */
import { createSignal } from 'solid-js';
import { backOff } from './back-off.ts';
import { within } from './within.ts';

const [reachable, setReachable] = createSignal(true);

export { reachable };

/** For one look. */
const patience = 5_000;

let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The server said something, a refusal or a fault of its own included. */
export function noteAnswer(): void {
  clearTimeout(timer);
  timer = undefined;
  tries = 0;
  setReachable(true);
}

/** No answer, or not the server's. */
export function noteSilence(): void {
  setReachable(false);
  lookLater();
}

/** The browser's own hints. */
export function watchConnection(): void {
  const look = () => void lookNow();
  addEventListener('online', look);
  addEventListener('offline', look);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && !reachable()) look();
  });
  if (!navigator.onLine) look();
}

function lookLater(): void {
  if (timer !== undefined || document.hidden) return;
  timer = setTimeout(() => {
    timer = undefined;
    void lookNow();
  }, backOff(tries));
  tries += 1;
}

async function lookNow(): Promise<void> {
  if (await isServerThere()) noteAnswer();
  else noteSilence();
}

export async function isServerThere(): Promise<boolean> {
  return (await newestBuild()) !== undefined;
}

/** What the server serves now; of a file that no worker keeps, and no page of a hotel's network looks like. */
export async function newestBuild(): Promise<string | undefined> {
  try {
    const signal = within(patience);
    const answer = await fetch('/version.json', { cache: 'no-store', credentials: 'omit', signal });
    const version: unknown = await answer.json();
    if (typeof version !== 'object' || version === null || !('build' in version)) return undefined;
    return String(version.build);
  } catch {
    return undefined;
  }
}
