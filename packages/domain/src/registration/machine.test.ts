import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, hour, minute } from '../instant.ts';
import {
  type ActivationMail,
  type Active,
  inspectLink,
  linkExpiresAt,
  linkLifetime,
  type PendingActivation,
  passwordRequired,
  provesFor,
  type Registration,
  resendWait,
  ticketLifetime,
  type Unverified,
} from './machine.ts';
import { type RegistrationEvent, transition } from './transition.ts';

const now = 1_000 * day;
const unverified: Unverified = { status: 'unverified', tenantId: 't', ticket: null };
const verified: Unverified = {
  ...unverified,
  ticket: { proof: { via: 'facts' }, expiresAt: now + ticketLifetime },
};
const stale: Unverified = { ...unverified, ticket: { proof: { via: 'facts' }, expiresAt: now } };
const waiting = { status: 'waiting' } as const;
const refused = { status: 'refused' } as const;
const sent = (at: number) => ({ status: 'sent', at }) as const;
const pending: PendingActivation = {
  status: 'pendingActivation',
  registrationId: 'r',
  tenantId: 't',
  proof: { via: 'facts' },
  email: 'a@exemple.fr',
  generation: 0,
  createdAt: now - 2 * minute,
  mails: [{ generation: 0, queuedAt: now - 2 * minute, outcome: sent(now - minute) }],
};
const justMailed: PendingActivation = {
  ...pending,
  mails: [{ generation: 0, queuedAt: now - 1, outcome: waiting }],
};
const justRefused: PendingActivation = {
  ...pending,
  mails: [{ generation: 0, queuedAt: now - 1, outcome: refused }],
};
const expired: PendingActivation = {
  ...pending,
  mails: [{ generation: 0, queuedAt: now - 2 * day, outcome: sent(now - linkLifetime) }],
};
const corrected: PendingActivation = {
  ...pending,
  generation: 1,
  mails: [...pending.mails, { generation: 1, queuedAt: now - 2 * minute, outcome: waiting }],
};
const active: Active = {
  status: 'active',
  registrationId: 'r',
  tenantId: 't',
  email: 'a@exemple.fr',
  generation: 0,
  activatedAt: now,
};
const states = {
  unverified,
  verified,
  stale,
  pending,
  justMailed,
  justRefused,
  expired,
  corrected,
  active,
};

const here = { sameBrowser: true, passwordMatches: false };
const elsewhere = { sameBrowser: false, passwordMatches: false };
const withPassword = { sameBrowser: false, passwordMatches: true };
const token = { registrationId: 'r', generation: 0 };
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

/** Every (state, event) pair: the next status, or the refusal. */
const table: Record<keyof typeof states, Record<keyof typeof events, string>> = {
  unverified: row(
    'unverified',
    'ticketExpired',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
  ),
  verified: row(
    'unverified',
    'pendingActivation',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
  ),
  stale: row(
    'unverified',
    'ticketExpired',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
  ),
  pending: row(
    'notInThisState',
    'notInThisState',
    'pendingActivation',
    'pendingActivation',
    'pendingActivation',
    'pendingActivation',
    'active',
    'passwordRequired',
    'active',
    'linkRefused',
  ),
  justMailed: row(
    'notInThisState',
    'notInThisState',
    'resendTooSoon',
    'resendTooSoon',
    'pendingActivation',
    'pendingActivation',
    'active',
    'passwordRequired',
    'active',
    'linkRefused',
  ),
  justRefused: row(
    'notInThisState',
    'notInThisState',
    'pendingActivation',
    'pendingActivation',
    'pendingActivation',
    'pendingActivation',
    'active',
    'passwordRequired',
    'active',
    'linkRefused',
  ),
  expired: row(
    'notInThisState',
    'notInThisState',
    'pendingActivation',
    'pendingActivation',
    'pendingActivation',
    'pendingActivation',
    'linkRefused',
    'linkRefused',
    'linkRefused',
    'linkRefused',
  ),
  corrected: row(
    'notInThisState',
    'notInThisState',
    'pendingActivation',
    'pendingActivation',
    'pendingActivation',
    'pendingActivation',
    'linkRefused',
    'linkRefused',
    'linkRefused',
    'linkRefused',
  ),
  active: row(
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'notInThisState',
    'active',
    'passwordRequired',
    'active',
    'linkRefused',
  ),
};

function letter(takesOver: string | null) {
  return { via: 'letter', letterCodeId: 'l', takesOver } as const;
}

function row(
  verify: string,
  submit: string,
  resend: string,
  correctEmail: string,
  mailTaken: string,
  mailRefused: string,
  activateHere: string,
  activateElsewhere: string,
  activateWithPassword: string,
  activateOtherToken: string,
): Record<keyof typeof events, string> {
  return {
    verify,
    submit,
    resend,
    correctEmail,
    mailTaken,
    mailRefused,
    activateHere,
    activateElsewhere,
    activateWithPassword,
    activateOtherToken,
  };
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

describe('A link', () => {
  test('lives 24 hours from the moment the mail server took the mail', () => {
    expect(inspectLink(pending, token, now - minute + linkLifetime - 1)).toBe('pending');
    expect(inspectLink(pending, token, now - minute + linkLifetime)).toBe('expired');
  });

  test('does not expire before the mail server took it', () => {
    expect(linkExpiresAt(justMailed)).toBeNull();
    expect(inspectLink(justMailed, token, now + 10 * day)).toBe('pending');
  });

  test('to a former address is dead, and the button alone is not enough for the new one', () => {
    expect(inspectLink(corrected, token, now)).toBe('unknown');
    expect(passwordRequired(corrected, { sameBrowser: true })).toBe(true);
  });

  test('stays alive when the mail is sent again', () => {
    const again = transition(pending, { type: 'resend' }, now);
    if (!again.ok || again.value.status !== 'pendingActivation') throw new Error('resend');
    expect(inspectLink(again.value, token, now + 1)).toBe('pending');
  });
});

describe('A refused mail', () => {
  const mails = (...outcomes: ActivationMail['outcome'][]) =>
    outcomes.map((outcome, nth) => ({ generation: 0, queuedAt: now + nth * minute, outcome }));

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

  test.each([
    ['after one that was taken prolongs nothing', mails(sent(now), refused), now + day],
    [
      'before one that was taken keeps it from nothing',
      mails(refused, sent(now + hour)),
      now + hour + day,
    ],
    ['alone ends its link all the same', mails(refused, refused), now + minute + day],
    ['beside one that waits leaves the end open', mails(refused, waiting), null],
  ])('%s', (_, asked, expiresAt) => {
    expect(linkExpiresAt({ ...pending, mails: asked })).toBe(expiresAt);
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
  const sent = [];
  for (let at = now; at < now + day; at += minute) {
    const next = transition(state, { type: 'resend' }, at);
    if (!next.ok) continue;
    sent.push((at - now) / minute);
    state = next.value;
  }
  expect(sent).toEqual([0, 1, 2, 3, 4]);
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
