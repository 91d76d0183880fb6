/**
 * Before anything else: the one policy that the server's headers allow. Solid builds its templates through
 * `innerHTML`, out of constants of this bundle; markup that could run something never passes.
 */
const running = /<(?:script|iframe|object|embed|base)\b|\son[a-z]+\s*=|javascript:/i;

/** The service worker, and the one that proves that somebody is there. */
const loadable = /^\/(?:sw|assets\/proof-worker-[\w-]+)\.js$/;

type PolicyFactory = {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string; createScriptURL(url: string): string },
  ): unknown;
};

declare global {
  interface Window {
    trustedTypes?: PolicyFactory;
  }
}

window.trustedTypes?.createPolicy('default', {
  createHTML(html) {
    if (running.test(html)) throw new TypeError('This markup could run something.');
    return html;
  },
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.href);
    if (origin !== location.origin || !loadable.test(pathname)) {
      throw new TypeError('Only our own workers are loaded by address.');
    }
    return url;
  },
});

export {};
