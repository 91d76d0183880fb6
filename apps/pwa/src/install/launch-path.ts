type Launch = {
  /** What the system opens the application with. */
  readonly target: string;
  /** What this page was opened with. */
  readonly opened: string;
  /** The icon's own address. */
  readonly start: string;
};

/**
 * Where a launch leads a page that is open already; undefined where it stays: at the icon, which only brings it to
 * the front, and at the launch that opened it.
 */
export function launchPath({ target, opened, start }: Launch): string | undefined {
  if (!URL.canParse(target)) return undefined;
  const { origin, pathname, search, hash, href } = new URL(target);
  if (origin !== new URL(opened).origin || href === new URL(opened).href) return undefined;
  const path = pathname + search + hash;
  return path === start ? undefined : path;
}
