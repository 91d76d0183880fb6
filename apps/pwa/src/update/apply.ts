import { build } from 'virtual:build';
import { newestBuild } from '../offline/connection.ts';
import { isOlder } from './is-older.ts';
import { waiveUpdate } from './minimum-build.ts';
import { isFirstTry } from './tried.ts';
import { isTyped, isTypedAnywhere } from './typed.ts';
import { dropWorker, fetchUpdate, letUpdateIn, updateWaits } from './worker.ts';

type Way = {
  /** Where to; the screen that is there, otherwise. */
  readonly go?: () => void;
  /** How long the former version may take to end, in milliseconds. */
  readonly atMost?: number;
};

/**
 * Loads the new version; false where something typed, in any tab, would be lost, and where the former version has
 * not ended in time.
 */
export async function applyUpdate({ go, atMost }: Way = {}): Promise<boolean> {
  const typed = updateWaits() ? await isTypedAnywhere() : isTyped();
  if (typed || !(await letUpdateIn(atMost)) || isTyped()) return false;
  go?.();
  location.reload();
  return true;
}

/** The server wants a newer version than this one before it goes on: false where none could be fetched. */
export async function applyRequiredUpdate(): Promise<boolean> {
  const newest = await newestBuild();
  if (newest === undefined) return false;
  if (!isOlder(build, newest)) {
    waiveUpdate();
    return true;
  }
  // A worker that went on serving the former version once is in the way.
  if (isFirstTry(`update ${newest}`)) await fetchUpdate().then(() => letUpdateIn());
  else await dropWorker();
  location.reload();
  return true;
}
