/** The landlord's calendar day at an instant, `YYYY-MM-DD`. */
export function localDay(now: Date, timeZone: string): string {
  // Sweden writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}

export function plus(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() + milliseconds);
}
