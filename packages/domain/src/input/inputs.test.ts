import { expect, test } from 'vitest';
import * as inputs from '../index.ts';

const valid = [
  [
    'verifyIdentityInput',
    inputs.verifyIdentityInput,
    { clientNumber: '1', lastName: 'a', firstName: 'b', birthDate: 'c' },
  ],
  ['humanChallengeInput', inputs.humanChallengeInput, { via: 'letter' }],
  ['verifyLetterCodeInput', inputs.verifyLetterCodeInput, { clientNumber: '1', letterCode: 'x' }],
  ['submitInput', inputs.submitInput, { email: 'a', password: 'b', acceptedTermsVersion: 'c' }],
  ['correctEmailInput', inputs.correctEmailInput, { email: 'a' }],
  ['inspectInput', inputs.inspectInput, { token: 'a' }],
  ['activateInput', inputs.activateInput, { token: 'a' }],
  ['signInInput', inputs.signInInput, { identifier: 'a', password: 'b' }],
  ['revokeInput', inputs.revokeInput, { id: '01890a5d-ac96-774b-bcce-b302099a8057' }],
  ['requestResetInput', inputs.requestResetInput, { identifier: 'a' }],
  ['resetInput', inputs.resetInput, { token: 'a', newPassword: 'b' }],
  ['changePasswordInput', inputs.changePasswordInput, { currentPassword: 'a', newPassword: 'b' }],
  ['requestEmailChangeInput', inputs.requestEmailChangeInput, { email: 'a', currentPassword: 'b' }],
  ['emailChangeTokenInput', inputs.emailChangeTokenInput, { token: 'a' }],
  ['currentPasswordInput', inputs.currentPasswordInput, { currentPassword: 'a' }],
  ['setLanguageInput', inputs.setLanguageInput, { language: 'ar' }],
  ['acceptTermsInput', inputs.acceptTermsInput, { version: 'a' }],
] as const;

test.each(valid)('%s takes what it names and nothing else', (_, schema, input) => {
  const accepts = (value: unknown) => schema.safeParse(value).success;
  expect(accepts(input)).toBe(true);
  expect(accepts({ ...input, more: 1 })).toBe(false);
  expect(accepts(null)).toBe(false);
  for (const key of Object.keys(input)) {
    const others = Object.entries(input).filter(([name]) => name !== key);
    expect(accepts(Object.fromEntries(others)), key).toBe(false);
    for (const bad of ['a\0', '\ud800', 7, null, ['a'], { a: 1 }, 'a'.repeat(20_000)]) {
      expect(accepts({ ...input, [key]: bad }), `${key} ${bad}`).toBe(false);
    }
  }
});
