import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, minute } from '../instant.ts';
import { provesFor, resendWait } from './machine.ts';
import type { Registration } from './state.ts';
import { mails, now, refused, sent, states, token } from './testing/states.ts';
import { type RegistrationEvent, type TransitionError, transition } from './transition.ts';

const { unverified, pending, justMailed } = states;
const here = { sameBrowser: true, passwordMatches: false };
const elsewhere = { sameBrowser: false, passwordMatches: false };
const withPassword = { sameBrowser: false, passwordMatches: true };
const events = {
  verify: { type: 'verify', proof: { via: 'facts' } },
  submit: { type: 'submit', registrationId: 'r', email: 'a@exemple.fr' },
  resend: { type: 'resend' },
  correctEmail: { type: 'correctEmail', email: 'b@exemple.fr' },
  mailTaken: { type: 'mailTaken', queuedAt: now - 1 },
  mailRefused: { type: 'mailRefused', queuedAt: now - 1 },
  activateHere: { type: 'activate', token, opener: here },
  activateElsewhere: { type: 'activate', token, opener: elsewhere },
  activateWithPassword: { type: 'activate', token, opener: withPassword },
  activateOtherToken: {
    type: 'activate',
    token: { registrationId: 'x', generation: 0 },
    opener: here,
  },
} satisfies Record<string, RegistrationEvent>;

type Outcome = Registration['status'] | TransitionError;
type Row = Record<keyof typeof events, Outcome>;

const nothingAllowed: Row = {
  verify: 'notInThisState',
  submit: 'notInThisState',
  resend: 'notInThisState',
  correctEmail: 'notInThisState',
  mailTaken: 'notInThisState',
  mailRefused: 'notInThisState',
  activateHere: 'notInThisState',
  activateElsewhere: 'notInThisState',
  activateWithPassword: 'notInThisState',
  activateOtherToken: 'notInThisState',
};
const mailsAllowed = {
  resend: 'pendingActivation',
  correctEmail: 'pendingActivation',
  mailTaken: 'pendingActivation',
  mailRefused: 'pendingActivation',
} satisfies Partial<Row>;
const linkWorks = {
  activateHere: 'active',
  activateElsewhere: 'passwordRequired',
  activateWithPassword: 'active',
  activateOtherToken: 'linkRefused',
} satisfies Partial<Row>;
const linkIsDead = {
  activateHere: 'linkRefused',
  activateElsewhere: 'linkRefused',
  activateWithPassword: 'linkRefused',
  activateOtherToken: 'linkRefused',
} satisfies Partial<Row>;

/** Every (state, event) pair: the next status, or the refusal. */
const table: Record<keyof typeof states, Row> = {
  unverified: { ...nothingAllowed, verify: 'unverified', submit: 'ticketExpired' },
  verified: { ...nothingAllowed, verify: 'unverified', submit: 'pendingActivation' },
  stale: { ...nothingAllowed, verify: 'unverified', submit: 'ticketExpired' },
  pending: { ...nothingAllowed, ...mailsAllowed, ...linkWorks },
  justMailed: {
    ...nothingAllowed,
    ...mailsAllowed,
    resend: 'resendTooSoon',
    correctEmail: 'resendTooSoon',
    ...linkWorks,
  },
  justRefused: { ...nothingAllowed, ...mailsAllowed, ...linkWorks },
  expired: { ...nothingAllowed, ...mailsAllowed, ...linkIsDead },
  corrected: { ...nothingAllowed, ...mailsAllowed, ...linkIsDead },
  active: { ...nothingAllowed, ...linkWorks },
};

function letter(takesOver: string | null) {
  return { via: 'letter', letterCodeId: 'l', takesOver } as const;
}

function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  return Object.keys(record).filter((key): key is Key => key in record);
}

describe.each(keysOf(states))('From %s', (state) => {
  test.each(keysOf(events))('%s', (event) => {
    const next = transition(states[state], events[event], now);
    expect(next.ok ? next.value.status : next.error).toBe(table[state][event]);
  });
});

describe('A refused mail', () => {
  test('makes nobody wait to correct the address, and counts among the five of the day', () => {
    const four = mails(refused, refused, refused, refused);
    expect(resendWait({ ...pending, mails: four }, now + 3 * minute)).toEqual({ allowed: true });
    const five = mails(refused, refused, refused, refused, refused);
    expect(resendWait({ ...pending, mails: five }, now + 4 * minute)).toEqual({
      allowed: false,
      retryAt: now + day,
    });
  });

  test('does not spare the minute since a mail that was taken', () => {
    const state = { ...pending, mails: mails(refused, sent(now + minute)) };
    expect(resendWait(state, now + minute + 1)).toEqual({
      allowed: false,
      retryAt: now + 2 * minute,
    });
  });

  test('that the mail server took first stays taken', () => {
    const taken = transition(justMailed, events.mailTaken, now);
    if (!taken.ok) throw new Error(taken.error);
    expect(transition(taken.value, events.mailRefused, now)).toEqual(taken);
  });
});

test.each([
  ['the facts prove nothing to a tenant who has an account', { via: 'facts' }, 'a', false],
  ['the facts are enough where there is none', { via: 'facts' }, undefined, true],
  ['a letter takes over the account that was there', letter('a'), 'a', true],
  ['but not one that was made since', letter('a'), 'b', false],
  ['nor one that nobody had when its code was typed', letter(null), 'a', false],
  ['and is enough once that account is closed', letter('a'), undefined, true],
] as const)('%s', (_, proof, accountId, proves) => {
  expect(provesFor(proof, accountId)).toBe(proves);
});

test('five mails a day, one a minute', () => {
  let state: Registration = { ...pending, mails: [] };
  const mailed = [];
  for (let at = now; at < now + day; at += minute) {
    const next = transition(state, { type: 'resend' }, at);
    if (!next.ok) continue;
    mailed.push((at - now) / minute);
    state = next.value;
  }
  expect(mailed).toEqual([0, 1, 2, 3, 4]);
});

test('whatever happens in whatever order, nothing is active but through a proof and an activation', () => {
  const event = fc.oneof(
    fc.constantFrom<RegistrationEvent>(...Object.values(events)),
    fc.record({
      type: fc.constant('activate' as const),
      token: fc.record({
        registrationId: fc.constantFrom('r', 'x'),
        generation: fc.integer({ min: 0, max: 3 }),
      }),
      opener: fc.record({ sameBrowser: fc.boolean(), passwordMatches: fc.boolean() }),
    }),
  );
  const walk = fc.array(fc.tuple(event, fc.integer({ min: 0, max: 2 * day })), { maxLength: 40 });
  fc.assert(
    fc.property(walk, (steps) => {
      let state: Registration = unverified;
      let at = now;
      const happened = new Set<string>();
      for (const [step, later] of steps) {
        at += later;
        const before: Registration = state;
        const next = transition(before, step, at);
        if (!next.ok) continue;
        state = next.value;
        happened.add(step.type);
        expect(state.tenantId).toBe(unverified.tenantId);
        if (before.status === 'active') expect(state).toEqual(before);
        if (state.status === 'pendingActivation' && before.status === 'pendingActivation') {
          expect(state.generation).toBeGreaterThanOrEqual(before.generation);
        }
        if (state.status === 'active') {
          expect([...happened]).toEqual(expect.arrayContaining(['verify', 'submit', 'activate']));
        }
      }
    }),
    { numRuns: 500 },
  );
});
