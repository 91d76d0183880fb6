import { once } from 'node:events';
import { type Email, normalizeEmail } from '@monlogement27/domain';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { type Mail, MailRefused } from './mail.ts';
import { makeSmtpTransport } from './smtp-transport.ts';

const running: SMTPServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await new Promise<void>((done) => server.close(done));
});

/** A real SMTP server on loopback; answers its address and what it was given. */
async function recorder(options: SMTPServerOptions = {}) {
  const taken: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        taken.push(mail);
        done();
      }, done);
    },
    ...options,
  });
  running.push(server);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `smtp://127.0.0.1:${address.port}`, taken };
}

const from = { name: 'MonLogement27', address: 'extranet@example.org', domain: 'example.org' };

function emailOf(text: string): Email {
  const email = normalizeEmail(text);
  if (!email.ok) throw new Error(email.error);
  return email.value;
}

const mail: Mail = {
  id: '7b1c2a1e-0000-4000-8000-000000000001',
  to: emailOf('jean.dupond@exemple.com'),
  subject: 'Activation de votre compte',
  text: 'Bonjour,\nhttps://example.org/activation#abc\n',
  html: '<p>Bonjour, é</p>',
};

const refuse = (responseCode: number): SMTPServerOptions => ({
  onRcptTo: (_address, _session, done) =>
    done(Object.assign(new Error('not here'), { responseCode })),
});

async function send(url: string): Promise<void> {
  const transport = makeSmtpTransport(url, from);
  try {
    await transport.send(mail);
  } finally {
    transport.close();
  }
}

test('a mail arrives whole, and sent twice it is the same mail', async () => {
  const { url, taken } = await recorder();
  await send(url);
  await send(url);
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

test.each([550, 553])('%i is the mail server’s last word', async (code) => {
  const { url } = await recorder(refuse(code));
  await expect(send(url)).rejects.toBeInstanceOf(MailRefused);
});

test.each([421, 450])('%i may go better later', async (code) => {
  const { url } = await recorder(refuse(code));
  const failure = await send(url).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(failure).not.toBeInstanceOf(MailRefused);
});

test('no mail server at all may go better later', async () => {
  const { url } = await recorder();
  for (const server of running.splice(0)) await new Promise<void>((done) => server.close(done));
  const failure = await send(url).catch((error: unknown) => error);
  expect(failure).not.toBeInstanceOf(MailRefused);
});
