import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test('a name with markup stays a name', () => {
  expect(escapeHtml(`<b onclick="x">O'Neill & fils</b>`)).toBe(
    '&lt;b onclick=&quot;x&quot;&gt;O&#39;Neill &amp; fils&lt;/b&gt;',
  );
});
