import type { Component } from 'solid-js';
import { MissingPage } from './missing-page.tsx';

/** A page's own chunk; where it cannot be had (another version was deployed, no network), the page that says so. */
export async function loadPage(load: () => Promise<Component>): Promise<{ default: Component }> {
  try {
    return { default: await load() };
  } catch {
    return { default: MissingPage };
  }
}
