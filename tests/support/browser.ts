import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumArgs } from './chromium.ts';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: chromiumArgs });
}

/** What a page complained of while a story went on: CSP reports, errors, requests to other hosts. */
export function complaints(context: BrowserContext, origin: string): string[] {
  const heard: string[] = [];
  const listen = (page: Page) => {
    page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/i.test(message.text())) heard.push(message.text());
    });
  };
  context.pages().forEach(listen);
  context.on('page', listen);
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) heard.push(`foreign: ${request.url()}`);
    // A token travels in the fragment, which no request line carries.
    if (/[?&#]?(token|code)=/.test(request.url()))
      heard.push(`secret in a request: ${request.url()}`);
  });
  return heard;
}
