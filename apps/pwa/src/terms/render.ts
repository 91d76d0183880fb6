import { bodyOf } from './body-of.ts';

/** Terms that are newer than this page; undefined where what renders them cannot be had. */
export async function render(markdown: string): Promise<string | undefined> {
  const module = await import('marked').catch(() => undefined);
  return module?.marked.parse(bodyOf(markdown), { async: false });
}
