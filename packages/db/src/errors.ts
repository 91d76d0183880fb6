/** Another process owns the embedded database. */
export class DatabaseInUse extends Error {
  override readonly name = 'DatabaseInUse';

  constructor(folder: string) {
    super(`The database in ${folder} is in use by another process; stop that one first.`);
  }
}

/**
 * What is stored cannot be used: the embedded folder does not open (`damaged`), or its tables do not become those of
 * this version (`otherSchema`: a newer version's, or no tables of ours).
 */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
  readonly reason: 'damaged' | 'otherSchema';

  constructor(
    reason: DatabaseUnusable['reason'],
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.reason = reason;
  }
}

/** Another account has the address, or may have it back. Thrown, so that the transaction ends with nothing written. */
export class AddressInUse extends Error {
  override readonly name = 'AddressInUse';
}

export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}
