/** An expected outcome: a value, or the reason there is none. Exceptions are kept for our own faults. */
export type Result<Value, Error_> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Error_ };

/** A success, its value typed as narrowly as it was written. */
export function ok<const Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A refusal, its reason typed as narrowly as it was written. */
export function err<const Error_>(error: Error_): { readonly ok: false; readonly error: Error_ } {
  return { ok: false, error };
}
