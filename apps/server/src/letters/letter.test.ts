import { type LetterCode, normalizeLetterCode } from '@monlogement27/domain';
import { expect, test } from 'vitest';
import { composeLetter } from './letter.ts';

const publicUrl = new URL('https://extranet.example.org/');
const code = codeOf('7KQ2M9XWPA');
const tenant = {
  tenantId: '01890a5d-ac96-774b-bcce-b302099a8057',
  clientNumber: '123456',
  civility: 'MME',
  lastNames: ['MARTIN', 'DUPOND'],
  firstNames: 'Marie  Claire',
  postalAddress: ['12 RUE DES LILAS ', '27000 EVREUX'],
  exitDate: null,
  goneAt: null,
  hasAccount: false,
};

function codeOf(text: string): LetterCode {
  const parsed = normalizeLetterCode(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

test('a letter has the reference as printed, the name in use, and the code in the link’s fragment', () => {
  expect(composeLetter(tenant, { code, publicUrl })).toEqual({
    reference: '00123456',
    addressee: ['MME Marie Claire MARTIN', '12 RUE DES LILAS', '27000 EVREUX'],
    code: '7KQ2M-9XWPA',
    url: 'https://extranet.example.org/inscription/courrier#7KQ2M-9XWPA',
  });
});

test('a tenant without civility or address has a letter all the same', () => {
  const bare = { ...tenant, civility: null, postalAddress: [] };
  expect(composeLetter(bare, { code, publicUrl }).addressee).toEqual(['Marie Claire MARTIN']);
});
