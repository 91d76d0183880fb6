/** Chromium asks its maker's servers for things at every start unless told not to. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const phone = { viewport: { width: 360, height: 740 }, locale: 'fr-FR', hasTouch: true };
export const desktop = { viewport: { width: 1440, height: 900 }, locale: 'fr-FR' };
