import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds, by rule; its script needs a context without the page's own policy (`bypassCSP`). */
export async function violationsOf(page: Page): Promise<[rule: string, nodes: string[]][]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Opens a screen and presses what sends its form empty, so that its errors stand on it. */
export async function openRefused(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  const submit = page.locator('form button[type=submit]').first();
  if ((await submit.count()) === 0) return;
  await submit.click();
  await page.getByRole('alert').first().waitFor();
}

/** Sideways scroll of the page, and whatever is cut within it. */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX, clipPath, display } = getComputedStyle(element);
      if (overflowX === 'visible' || clipPath !== 'none' || display === 'inline') return false;
      return element.scrollWidth > element.clientWidth + 1 && !element.closest('svg, input');
    });
    return [
      ...(wide > 0 ? [`the page: ${wide} px too wide`] : []),
      ...cut.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });
}
