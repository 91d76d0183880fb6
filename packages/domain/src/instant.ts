/** Milliseconds since 1970-01-01T00:00:00Z. The domain reads no clock: `now` always arrives as an argument. */
export type Instant = number;

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
