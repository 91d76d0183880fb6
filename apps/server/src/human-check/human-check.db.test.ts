import { insertCase, readNow } from '@monlogement27/db';
import { aTenant, openTestPostgres, testDatabases } from '@monlogement27/db/testing';
import { hour } from '@monlogement27/domain';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { refusal, useServer } from '../testing/caller.ts';
import { fail } from '../testing/failures.ts';
import { solve } from '../testing/human-check.ts';
import { printLetter } from '../testing/letter.ts';
import { factsOf } from '../testing/register.ts';
import { codeOf } from './code.ts';
import { makeChallenge } from './make-challenge.ts';

const peer = '192.0.2.1';
const wrong = { clientNumber: '77', lastName: 'A', firstName: 'B', birthDate: '1/2/1990' };
const required = { code: 'humanCheckRequired' };
const failed = { code: 'humanCheckFailed' };

describe.each(testDatabases)('The human check on $name', ({ open }) => {
  const server = useServer(open);
  const watched = (address = peer) =>
    server.browser({ peer: address, deps: { env: { ...server.deps.env, humanCheck: 'auto' } } });
  const failHere = (times: number) => fail(server.db, { times, peer });
  const prove = async () => solve(await watched().call.humanCheck.challenge({ via: 'facts' }));
  const codeFor = ({ nonce }: { nonce: string }) => codeOf(server.deps.env, nonce);

  async function step1(humanCheck?: string) {
    const facts = factsOf(await aTenant(server.db));
    return watched().call.registration.verifyIdentity({ ...facts, humanCheck });
  }

  test('lets an honest tenant pass, with a proof or where none could be made', async () => {
    expect(await step1()).toHaveProperty('ticket');
    const proof = await prove();
    expect(await step1(proof.answer())).toHaveProperty('ticket');
  });

  test('says what it asks for, and rises with the failures of one address', async () => {
    const { call } = watched();
    const levels: [failures: number, asked: Record<string, unknown>][] = [
      [0, { kind: 'proof', optional: true, tries: 250 }],
      [3, { kind: 'proof', optional: false, tries: 250 }],
      [8, { kind: 'proof', optional: false, tries: 1_000 }],
      [
        20,
        { kind: 'code', tries: 1_000, picture: expect.stringMatching(/^\/human-check\/[^/]+$/) },
      ],
      [60, { kind: 'code', tries: 4_000 }],
    ];
    let failures = 0;
    for (const [upTo, asked] of levels) {
      await failHere(upTo - failures);
      failures = upTo;
      expect(await call.humanCheck.challenge({ via: 'facts' })).toMatchObject(asked);
    }
    expect(await watched('198.51.100.1').call.humanCheck.challenge({ via: 'facts' })).toMatchObject(
      {
        optional: true,
      },
    );
  });

  test('after three failures of one address asks for a proof, before anybody is refused', async () => {
    for (const clientNumber of ['801', '802', '803']) {
      await refusal(watched().call.registration.verifyIdentity({ ...wrong, clientNumber }));
    }
    expect(await refusal(step1())).toEqual(required);
    expect(await step1((await prove()).answer())).toHaveProperty('ticket');
  });

  test('wants no proof less than the level of now: an easy one kept for later is worth nothing', async () => {
    const easy = await prove();
    await failHere(8);
    expect(await refusal(step1(easy.answer()))).toEqual(required);
    expect(await step1((await prove()).answer())).toHaveProperty('ticket');
  });

  test('after twenty failures asks for the picture’s code beside the proof, and says which', async () => {
    await failHere(20);
    const proof = await prove();
    expect(await refusal(step1(proof.answer()))).toEqual(required);
    const again = await prove();
    expect(await step1(again.answer(await codeFor(again)))).toHaveProperty('ticket');
  });

  test('takes a code as people type it', async () => {
    await failHere(20);
    const proof = await prove();
    const code = await codeFor(proof);
    const typed = ` ${code.slice(0, 3)}-${code.slice(3)} `;
    expect(await step1(proof.answer(typed))).toHaveProperty('ticket');
  });

  test('burns a challenge with a wrong code: the right one comes too late', async () => {
    await failHere(20);
    const proof = await prove();
    const code = await codeFor(proof);
    const other = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    expect(await refusal(step1(proof.answer(other)))).toEqual(failed);
    expect(await refusal(step1(proof.answer(code)))).toEqual(failed);
  });

  test('takes no code of another challenge, and none that is no code', async () => {
    await failHere(20);
    const [proof, other, third] = [await prove(), await prove(), await prove()];
    expect(await refusal(step1(proof.answer(await codeFor(other))))).toEqual(failed);
    expect(await refusal(step1(third.answer('abc')))).toEqual(failed);
  });

  test('counts an answer once, though two arrive at the same time', async () => {
    const proof = await prove();
    const outcomes = await Promise.allSettled([step1(proof.answer()), step1(proof.answer())]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusal(step1(proof.answer()))).toEqual(failed);
  });

  test('takes nothing invented: other tries, another time, another solution, no answer at all', async () => {
    const { challenge, solution } = await prove();
    const { parameters } = challenge;
    const data = { ...parameters.data };
    const forged = [
      {
        challenge: { ...challenge, parameters: { ...parameters, data: { ...data, tries: 4_000 } } },
        solution,
      },
      {
        challenge: {
          ...challenge,
          parameters: { ...parameters, data: { ...data, expires: 9_999_999_999 } },
        },
        solution,
      },
      { challenge: { ...challenge, parameters: { ...parameters, cost: 1 } }, solution },
      { challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } },
      { challenge: { parameters }, solution },
    ].map((answer) => Buffer.from(JSON.stringify(answer)).toString('base64'));
    for (const humanCheck of [...forged, 'nonsense', '']) {
      expect(await refusal(step1(humanCheck))).toEqual(failed);
    }
  });

  test('asks again, and calls nothing failed, where an answer comes too late', async () => {
    const expiresAt = await readNow(server.db);
    const tries = { min: 1, max: 1 };
    const challenge = await makeChallenge(server.deps.env, { tries, expiresAt });
    const old = await solve({ kind: 'proof', challenge, tries: 1, optional: false });
    expect(await refusal(step1(old.answer()))).toEqual(required);
  });

  test('lets no hundred calls at once be the first: three pass unproved', async () => {
    const calls = Array.from({ length: 100 }, (_, index) =>
      refusal(
        watched().call.registration.verifyIdentity({ ...wrong, clientNumber: String(900 + index) }),
      ),
    );
    const codes = (await Promise.all(calls)).map(({ code }) => code);
    expect(codes.filter((code) => code === 'identityNotMatched')).toHaveLength(3);
    expect(codes.filter((code) => code === 'humanCheckRequired')).toHaveLength(97);
  });

  test('makes many addresses that fail a little each prove their work, and shows nobody a picture', async () => {
    const now = await readNow(server.db);
    for (let number = 0; number < 200; number += 1) {
      const entry = { number: `C${number}`, clientNumber: null, reasons: [], now };
      await server.inTx((tx) => insertCase(tx, entry));
    }
    expect(await watched().call.humanCheck.challenge({ via: 'facts' })).toMatchObject({
      kind: 'proof',
      optional: false,
    });
    expect(await refusal(step1())).toEqual(required);
  });

  test('refuses nobody behind an address with many failures who reads the picture', async () => {
    await failHere(299);
    const proof = await prove();
    expect(await step1(proof.answer(await codeFor(proof)))).toHaveProperty('ticket');
  });

  test('ends an address at a thousand failures, and asks it for no more pictures', async () => {
    await failHere(1_000);
    expect(await refusal(step1())).toMatchObject({ code: 'tooManyAttempts' });
  });

  test('counts wrong letter codes with wrong facts', async () => {
    const tenant = await aTenant(server.db);
    const letterCode = await printLetter(server, tenant);
    await failHere(2);
    const { call } = watched();
    const { clientNumber } = tenant;
    const other = { clientNumber, letterCode: '00000-00000' };
    expect(await refusal(call.registration.verifyLetterCode(other))).toEqual({
      code: 'letterCodeRefused',
    });
    const right = { clientNumber, letterCode };
    expect(await refusal(call.registration.verifyLetterCode(right))).toEqual(required);
    const humanCheck = (await prove()).answer();
    expect(await call.registration.verifyLetterCode({ ...right, humanCheck })).toHaveProperty(
      'ticket',
    );
  });

  test('puts no picture before a letter: it is the way for whoever can neither see nor hear it', async () => {
    const tenant = await aTenant(server.db);
    const letterCode = await printLetter(server, tenant);
    await failHere(20);
    const { call } = watched();
    const asked = await call.humanCheck.challenge({ via: 'letter' });
    expect(asked).toMatchObject({ kind: 'proof', optional: false, tries: 1_000 });
    const letter = { clientNumber: tenant.clientNumber, letterCode };
    expect(await refusal(call.registration.verifyLetterCode(letter))).toEqual(required);
    const humanCheck = (await solve(asked)).answer();
    expect(await call.registration.verifyLetterCode({ ...letter, humanCheck })).toHaveProperty(
      'ticket',
    );
    const another = await solve(await call.humanCheck.challenge({ via: 'letter' }));
    expect(await refusal(step1(another.answer()))).toEqual(required);
  });

  test('is never in the way of a sign-in', async () => {
    await failHere(60);
    const signIn = watched().call.session.signIn({ identifier: '77', password: 'Faux-Mot-1' });
    expect(await refusal(signIn)).toEqual({ code: 'wrongCredentials' });
  });

  test('asks for nothing where it is off, and an address ends at sixty failures', async () => {
    const { call } = server.browser();
    expect(await call.humanCheck.challenge({ via: 'facts' })).toEqual({ kind: 'off' });
    await failHere(59);
    expect(await refusal(call.registration.verifyIdentity(wrong))).toMatchObject({
      code: 'identityNotMatched',
    });
    expect(await refusal(call.registration.verifyIdentity(wrong))).toMatchObject({
      code: 'tooManyAttempts',
    });
  });
});

describe('On PostgreSQL', () => {
  const server = useServer(openTestPostgres);
  afterEach(() => {
    vi.useRealTimers();
  });

  test('a proof is as old as the database says: a server two hours ahead takes a fresh one', async () => {
    const { call } = server.browser({
      deps: { env: { ...server.deps.env, humanCheck: 'auto' } },
    });
    const facts = factsOf(await aTenant(server.db));
    const humanCheck = (await solve(await call.humanCheck.challenge({ via: 'facts' }))).answer();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * hour });
    expect(await call.registration.verifyIdentity({ ...facts, humanCheck })).toHaveProperty(
      'ticket',
    );
  });
});
