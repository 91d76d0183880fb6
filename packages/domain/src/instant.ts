/** Milliseconds since 1970-01-01T00:00:00Z. The domain reads no clock: `now` always arrives as an argument. */
export type Instant = number;

/** In milliseconds. */
export const minute = 60_000;
/** In milliseconds. */
export const hour = 60 * minute;
/** 24 hours in milliseconds: a span, never the day of a calendar. */
export const day = 24 * hour;
