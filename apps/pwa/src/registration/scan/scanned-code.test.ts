import { expect, test } from 'vitest';
import { scannedCode } from './scanned-code.ts';

const origin = 'https://moi.monlogement27.fr';

test.each([
  ['https://moi.monlogement27.fr/inscription/courrier#7KQ2M9XWPA'],
  ['https://moi.monlogement27.fr/inscription/courrier#7kq2m-9xwpa'],
  ['HTTPS://MOI.MONLOGEMENT27.FR/inscription/courrier#7KQ2M9XWPA'],
  ['7KQ2M-9XWPA'],
  [' 7kq2m 9xwpa '],
])('%s is our letter’s', (text) => {
  expect(scannedCode(text, origin)).toBe('7KQ2M-9XWPA');
});

test.each([
  ['https://moi.monlogement27.fr.exemple.fr/inscription/courrier#7KQ2M9XWPA'],
  ['http://moi.monlogement27.fr/inscription/courrier#7KQ2M9XWPA'],
  ['https://moi.monlogement27.fr:8443/inscription/courrier#7KQ2M9XWPA'],
  ['https://moi.monlogement27.fr/activation#7KQ2M9XWPA'],
  ['https://moi.monlogement27.fr/inscription/courrier?code=7KQ2M9XWPA'],
  ['https://moi.monlogement27.fr/inscription/courrier?to=elsewhere#7KQ2M9XWPA'],
  ['https://moi.monlogement27.fr/inscription/courrier#7KQ2M'],
  ['https://moi.monlogement27.fr/inscription/courrier'],
  ['7KQ2M9XWPA:'],
  ['javascript:7KQ2M9XWPA'],
  ['WIFI:S:maison;T:WPA;P:secret;;'],
  ['3760123456789'],
  [''],
])('%s is not', (text) => {
  expect(scannedCode(text, origin)).toBeUndefined();
});
