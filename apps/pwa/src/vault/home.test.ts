import { expect, test } from 'vitest';
import { isTenantView } from './home.ts';

const view = {
  firstName: 'Jean',
  lastName: 'DUPOND',
  reference: '00123456',
  coTenants: ['Marie'],
  since: '2004-06-01',
  email: 'jean@example.org',
  termsPending: false,
};

test('what was kept is shown again only where it is what is shown today', () => {
  expect(isTenantView(view)).toBe(true);
  expect(isTenantView({ ...view, since: null })).toBe(true);
  for (const key of Object.keys(view)) expect(isTenantView({ ...view, [key]: 7 }), key).toBe(false);
  for (const other of [null, undefined, 'x', [], {}, { ...view, coTenants: [1] }]) {
    expect(isTenantView(other)).toBe(false);
  }
});
