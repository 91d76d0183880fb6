/**
 * True the first time something is tried in this tab: a page that loads itself anew must not do so for ever. Where the
 * browser keeps nothing, it is never the first time.
 */
export function isFirstTry(what: string): boolean {
  try {
    if (sessionStorage.getItem('tried') === what) return false;
    sessionStorage.setItem('tried', what);
    return true;
  } catch {
    return false;
  }
}
