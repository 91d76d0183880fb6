export type Device = { readonly userAgent: string; readonly maxTouchPoints: number };

/** A browser that installs through «Partager» alone; an iPad calls itself a Mac that can be touched. */
export function isApplePhone({ userAgent, maxTouchPoints }: Device): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}
