import { aTenant, testDatabases } from '@monlogement27/db/testing';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { describe, expect, test } from 'vitest';
import { type Browser, refusal, useServer } from '../testing/caller.ts';
import { factsOf } from '../testing/register.ts';

describe.each(testDatabases)('On $name', ({ open }) => {
  const server = useServer(open);
  const watched = () =>
    server.browser({ deps: { env: { ...server.deps.env, humanCheck: 'auto' } } });

  async function proof({ call }: Browser): Promise<string> {
    const challenge = await call.humanCheck.challenge();
    if (challenge === null) throw new Error('nothing is asked');
    const solution = await solveChallenge({ challenge, deriveKey });
    return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  }
  const wrong = { clientNumber: '77', lastName: 'A', firstName: 'B', birthDate: '1/2/1990' };
  async function fail(browser: Browser, times: number): Promise<void> {
    for (let failure = 0; failure < times; failure += 1) {
      const clientNumber = String(800 + failure);
      const humanCheck = failure < 3 ? undefined : await proof(browser);
      await refusal(
        browser.call.registration.verifyIdentity({ ...wrong, clientNumber, humanCheck }),
      );
    }
  }

  test('an honest tenant passes, with a proof or where none could be made', async () => {
    const browser = watched();
    const facts = factsOf(await aTenant(server.db));
    expect(await browser.call.registration.verifyIdentity(facts)).toHaveProperty('ticket');
    const humanCheck = await proof(browser);
    const proved = browser.call.registration.verifyIdentity({ ...facts, humanCheck });
    expect(await proved).toHaveProperty('ticket');
  });

  test('after three failures of one address a proof is asked for, before anybody is refused', async () => {
    const browser = watched();
    const facts = factsOf(await aTenant(server.db));
    await fail(browser, 3);
    expect(await refusal(browser.call.registration.verifyIdentity(facts))).toEqual({
      code: 'humanCheckRequired',
    });
    const humanCheck = await proof(browser);
    const proved = browser.call.registration.verifyIdentity({ ...facts, humanCheck });
    expect(await proved).toHaveProperty('ticket');
  });

  test('an answer counts once, and an invented one never', async () => {
    const browser = watched();
    const facts = factsOf(await aTenant(server.db));
    const humanCheck = await proof(browser);
    await browser.call.registration.verifyIdentity({ ...facts, humanCheck });
    const { challenge, solution } = JSON.parse(Buffer.from(humanCheck, 'base64').toString());
    const easier = { ...challenge, parameters: { ...challenge.parameters, cost: 5_000 } };
    const forged = Buffer.from(JSON.stringify({ challenge: easier, solution })).toString('base64');
    for (const bad of [humanCheck, forged, 'nonsense', '']) {
      const call = browser.call.registration.verifyIdentity({ ...facts, humanCheck: bad });
      expect(await refusal(call)).toEqual({ code: 'humanCheckFailed' });
    }
  });

  test('where it is off nothing is asked', async () => {
    const { call } = server.browser({
      deps: { env: { ...server.deps.env, humanCheck: 'off' } },
    });
    expect(await call.humanCheck.challenge()).toBeNull();
  });
});
