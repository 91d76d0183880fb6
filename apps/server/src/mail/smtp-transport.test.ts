import { type Email, normalizeEmail } from '@monlogement27/domain';
import { expect, onTestFinished, test } from 'vitest';
import { openSmtp, openTalker } from '../testing/smtp.ts';
import { type Mail, MailRefused } from './mail.ts';
import { makeSmtpTransport, type Patience } from './smtp-transport.ts';

const from = { name: 'MonLogement27', address: 'extranet@example.org', domain: 'example.org' };
const impatience: Patience = {
  dnsTimeout: 200,
  connectionTimeout: 200,
  greetingTimeout: 200,
  socketTimeout: 200,
  wholeMs: 5_000,
};

function emailOf(text: string): Email {
  const email = normalizeEmail(text);
  if (!email.ok) throw new Error(email.error);
  return email.value;
}

const mail: Mail = {
  id: '7b1c2a1e-0000-4000-8000-000000000001',
  to: emailOf('jean.dupond@exemple.com'),
  language: 'ar',
  subject: 'Activation de votre compte',
  text: 'Bonjour, مرحبًا\nhttps://example.org/activation#abc\n',
  html: '<p>Bonjour, é مرحبًا</p>',
};

function open(url: string, patience?: Patience) {
  const transport = makeSmtpTransport(url, from, patience);
  onTestFinished(() => transport.close());
  return transport;
}

/** How sending this mail ends. */
async function fate(url: string, patience?: Patience): Promise<'sent' | 'refused' | 'later'> {
  return open(url, patience)
    .send(mail)
    .then(
      () => 'sent' as const,
      (error: unknown) => (error instanceof MailRefused ? 'refused' : 'later'),
    );
}

test('a mail arrives whole, and sent twice it is the same mail', async () => {
  const { url, taken } = await openSmtp();
  const transport = open(url);
  await transport.send(mail);
  await transport.send(mail);
  expect(taken.map(({ messageId }) => messageId)).toEqual([
    `<${mail.id}@example.org>`,
    `<${mail.id}@example.org>`,
  ]);
  const [first] = taken;
  expect(first?.from?.text).toBe('"MonLogement27" <extranet@example.org>');
  expect(first?.to).toMatchObject({ text: 'jean.dupond@exemple.com' });
  expect(first?.subject).toBe(mail.subject);
  expect(first?.text?.trim()).toBe(mail.text.trim());
  expect(String(first?.html).trim()).toBe(mail.html);
});

test('a mail says that a machine wrote it, when, and in which language', async () => {
  const { url, taken } = await openSmtp();
  await open(url).send(mail);
  const headers = taken[0]?.headers;
  expect(headers?.get('auto-submitted')).toBe('auto-generated');
  expect(headers?.get('x-auto-response-suppress')).toBe('All');
  expect(headers?.get('content-language')).toBe('ar');
  expect(headers?.get('date')).toBeInstanceOf(Date);
  expect(headers?.has('list-unsubscribe')).toBe(false);
});

test('a line break in what should be one line makes no header', async () => {
  const { url, taken } = await openSmtp();
  const subject = 'Bonjour\r\nBcc: thief@example.org\r\n\r\nbody';
  await open(url).send({ ...mail, subject });
  expect(taken).toHaveLength(1);
  expect(taken[0]?.bcc).toBeUndefined();
  expect(taken[0]?.to).toMatchObject({ text: mail.to });
  expect(taken[0]?.text?.trim()).toBe(mail.text.trim());
});

test.each([550, 552, 553])('%i for the recipient is the mail server’s last word', async (code) => {
  const { url } = await openSmtp({ onRecipient: () => code });
  expect(await fate(url)).toBe('refused');
});

test.each([421, 450, 451, 452])('%i may go better later', async (code) => {
  const { url } = await openSmtp({ onRecipient: () => code });
  expect(await fate(url)).toBe('later');
});

test('no mail server at all may go better later', async () => {
  const { url, close } = await openSmtp();
  await close();
  expect(await fate(url)).toBe('later');
});

test.each([
  { what: 'refuses everybody', talk: '554 no service here\r\n' },
  { what: 'wants a login we have not', talk: '220 hello\r\n', answer: '530 login first\r\n' },
])(
  'a mail server that $what says nothing about the mail',
  async ({ talk, answer = '250 ok\r\n' }) => {
    const url = await openTalker((socket) => {
      socket.write(talk);
      socket.on('data', (line) => {
        const greeting = /^(EHLO|HELO|RSET)/.test(line.toString());
        socket.write(greeting ? '250 ok\r\n' : answer);
      });
    });
    expect(await fate(url, impatience)).toBe('later');
  },
);

test('a mail server that never greets is given up', async () => {
  const url = await openTalker();
  const asked = performance.now();
  expect(await fate(url, impatience)).toBe('later');
  expect(performance.now() - asked).toBeLessThan(4_000);
});

test('a mail server that falls silent half-way is given up', async () => {
  const { url } = await openSmtp({ stall: () => new Promise(() => {}) });
  expect(await fate(url, impatience)).toBe('later');
});

test('a mail server that says a word now and then is given up too', async () => {
  const url = await openTalker((socket) => {
    socket.write('220 hello\r\n');
    socket.on('data', () => {
      const babble = setInterval(() => socket.write('250-and so on\r\n'), 20);
      socket.on('close', () => clearInterval(babble));
    });
  });
  expect(await fate(url, { ...impatience, wholeMs: 500 })).toBe('later');
});

test('a connection dropped after the mail was taken may go better later', async () => {
  const { url, taken } = await openSmtp({ dropsAfterData: (nth) => nth === 0 });
  expect(await fate(url)).toBe('later');
  expect(await fate(url)).toBe('sent');
  const [first, again] = taken;
  expect(again?.messageId).toBe(first?.messageId);
});

test('one mail that stalls holds up no other', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { url, taken } = await openSmtp({
    stall: (recipient) => (recipient.startsWith('slow') ? held : Promise.resolve()),
  });
  const transport = open(url);
  const slow = transport.send({ ...mail, to: emailOf('slow@example.org') });
  await transport.send(mail);
  expect(taken).toHaveLength(1);
  release();
  await slow;
  expect(taken).toHaveLength(2);
});

test('a connection that the mail server ended between two mails is opened again', async () => {
  const { url, taken, hangUp } = await openSmtp();
  const transport = open(url);
  await transport.send(mail);
  hangUp();
  await transport.send(mail);
  expect(taken).toHaveLength(2);
});
