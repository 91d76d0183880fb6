import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openRefused, overflowOf } from '../../support/accessibility.ts';
import { openAccount, signIn } from '../../support/account.ts';
import { phone } from '../../support/chromium.ts';
import { screens, signedInScreens } from '../../support/screens.ts';
import { openStory } from '../../support/story.ts';
import { dupond } from '../../support/tenant.ts';

const { server, browser } = await openStory();
await openAccount(server.url, dupond);

/** Every screen, errors shown, one after the other in one page (a tenant's own in French alone): what `look` finds. */
async function findings(
  look: (page: Page) => Promise<readonly string[]>,
  options: BrowserContextOptions = {},
): Promise<Record<string, readonly string[]>> {
  // A style sheet of the test is what the policy keeps out.
  const context = await browser.newContext({ ...phone, bypassCSP: true, ...options });
  const page = await context.newPage();
  const found: Record<string, readonly string[]> = {};
  const note = async (path: string) => {
    const here = await look(page);
    if (here.length > 0) found[path] = here;
  };
  for (const path of screens) {
    await openRefused(page, server.url + path);
    await note(path);
  }
  if (options.locale === undefined) {
    await signIn(page, server.url, dupond);
    for (const [path, button] of signedInScreens) {
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      if (button !== undefined) await page.getByRole('button', { name: button }).click();
      await note(path);
    }
  }
  await context.close();
  return found;
}

const withStyle = (content: string) => async (page: Page) => {
  await page.addStyleTag({ content });
  return overflowOf(page);
};

/** WCAG 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

test.each([{}, { locale: 'ar-MA' }])(
  '35 200 % text is neither cut nor scrolled sideways (%o)',
  async (options) => {
    expect(await findings(withStyle('html { font-size: 200% }'), options)).toEqual({});
  },
);

test('text with the tenant’s own spacing is neither cut nor scrolled sideways', async () => {
  expect(await findings(withStyle(spacing))).toEqual({});
});

test('with the system’s own colours, what acts has a border or an underline, and the focus a ring', async () => {
  const look = (page: Page) =>
    page.evaluate(() => {
      const bare = [...document.querySelectorAll<HTMLElement>('button, a, summary, input')].filter(
        (element) => {
          if (!element.checkVisibility() || element.matches('[type="checkbox"]')) return false;
          element.focus({ preventScroll: true, focusVisible: true });
          const { borderStyle, outlineStyle, display } = getComputedStyle(element);
          const told =
            borderStyle.includes('solid') ||
            [element, ...element.children].some((part) =>
              getComputedStyle(part).textDecorationLine.includes('underline'),
            ) ||
            // The browser's own triangle, and the brand with its drawn house.
            display === 'list-item' ||
            element.querySelector('svg') !== null;
          return !told || outlineStyle === 'none';
        },
      );
      return bare.map(({ outerHTML }) => outerHTML.slice(0, 120));
    });
  expect(await findings(look, { forcedColors: 'active' })).toEqual({});
});

test('whoever asks for less motion gets none', async () => {
  const look = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        const longest = Math.max(
          ...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat),
        );
        return longest > 0.001 ? [element.outerHTML.slice(0, 120)] : [];
      }),
    );
  expect(await findings(look, { reducedMotion: 'reduce' })).toEqual({});
});

test('what a finger has to find is 48 px high, links inside sentences apart', async () => {
  const look = (page: Page) =>
    page.evaluate(() => {
      const targets = [...document.querySelectorAll<HTMLElement>('a, button, summary, input')];
      return targets.flatMap((element) => {
        if (!element.checkVisibility() || element.matches('.skip')) return [];
        const around = element.parentElement?.innerText.trim();
        const inSentence =
          element.tagName === 'A' &&
          getComputedStyle(element).display === 'inline' &&
          around !== element.innerText.trim();
        if (inSentence) return [];
        const target = element.matches('[type="checkbox"]') ? element.closest('label') : element;
        const { height } = (target ?? element).getBoundingClientRect();
        return height < 48 ? [`${height} px: ${element.outerHTML.slice(0, 120)}`] : [];
      });
    });
  expect(await findings(look)).toEqual({});
});
