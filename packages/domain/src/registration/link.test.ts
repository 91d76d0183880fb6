import { describe, expect, test } from 'vitest';
import { day, hour, minute } from '../instant.ts';
import { inspectLink, linkExpiresAt, linkLifetime, passwordRequired } from './link.ts';
import { mails, now, refused, sent, states, token, waiting } from './testing/states.ts';
import { transition } from './transition.ts';

const { pending, justMailed, corrected } = states;

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
});
