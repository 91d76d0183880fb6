/**
 * Everything that happens to an account and that its tenant may read. Closed: a new kind breaks every
 * dictionary's build.
 */
export const eventKinds = [
  'account.activated',
  /** By a letter: whoever held it before is out. */
  'account.takenOver',
  /** By the office, to the same person's new reference. */
  'account.moved',
  /** By the office: no more waiting after failed tries. */
  'account.unlocked',
  /** Unused for two years: told that it will be closed. */
  'account.idleWarned',
  'session.signedIn',
  'session.signedOut',
  'session.revoked',
  'session.othersRevoked',
  'password.resetRequested',
  'password.reset',
  'password.changed',
  'email.changeRequested',
  'email.changed',
  'email.changeUndone',
  'terms.accepted',
  'data.exported',
] as const;

/** One of `eventKinds`. */
export type EventKind = (typeof eventKinds)[number];

const known: ReadonlySet<string> = new Set(eventKinds);

/** Whether a string, such as one that a database kept, is one of `eventKinds`. */
export function isEventKind(value: string): value is EventKind {
  return known.has(value);
}
