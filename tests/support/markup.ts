import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from 'playwright-core';

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard'], elements: ['html5'] }),
);

/** What is not valid HTML in the page as it stands, a line each. */
export async function markupFaultsOf(page: Page): Promise<string[]> {
  const html = await page.content();
  const { results } = await validator.validateString(html);
  const lines = html.split('\n');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const place = lines[line - 1]?.slice(Math.max(0, column - 60), column + 60) ?? '';
      return `${ruleId}: ${message}, at ${place}`;
    }),
  );
}
