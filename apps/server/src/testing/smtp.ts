import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach } from 'vitest';

export type SmtpRecorder = {
  /** What `SMTP_URL` would be. */
  readonly url: string;
  readonly taken: readonly ParsedMail[];
  /** Mails that came as far as `RCPT TO`, taken or not. */
  readonly tries: () => number;
  /** Ends every connection, as a mail server does with idle ones. */
  hangUp(): void;
  close(): Promise<void>;
};

/** What to say to the n-th mail, counted from 0; `undefined` takes it. */
export type SmtpScript = {
  readonly onRecipient?: (nth: number) => number | undefined;
  /** Takes the whole mail, and hangs up instead of answering. */
  readonly dropsAfterData?: (nth: number) => boolean;
  /** Answers `RCPT TO` when this settles. */
  readonly stall?: (recipient: string) => Promise<void>;
  /** Where it listens; a free port unless one is given. */
  readonly port?: number;
};

const opened: (() => Promise<void>)[] = [];

/** A real SMTP server on loopback, closed when the test ends. */
export async function openSmtp(script: SmtpScript = {}): Promise<SmtpRecorder> {
  const taken: ParsedMail[] = [];
  let tries = 0;
  let bodies = 0;
  const options: SMTPServerOptions = {
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      const code = script.onRecipient?.(tries);
      tries += 1;
      const answer = () =>
        done(code === undefined ? null : Object.assign(new Error('no'), { responseCode: code }));
      if (script.stall === undefined) answer();
      else script.stall(address).then(answer, done);
    },
    onData(stream, session, done) {
      const drops = script.dropsAfterData?.(bodies) ?? false;
      bodies += 1;
      simpleParser(stream).then((mail) => {
        taken.push(mail);
        if (!drops) return done();
        for (const connection of server.connections) {
          if (connection.session.id === session.id) connection.close();
        }
      }, done);
    },
  };
  const server = new SMTPServer(options);
  // A client that hangs up half-way is nothing to fail over.
  server.on('error', () => {});
  const url = await addressOf(server.listen(script.port ?? 0, '127.0.0.1'));
  const close = () => new Promise<void>((done) => server.close(() => done()));
  opened.push(close);
  const hangUp = () => {
    for (const connection of server.connections) connection.close();
  };
  return { url, taken, tries: () => tries, hangUp, close };
}

/** Takes connections, and speaks as `talk` does: not at all, unless it says something. */
export async function openTalker(talk: (socket: Socket) => void = () => {}): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    talk(socket);
  });
  opened.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((done) => server.close(() => done()));
  });
  return addressOf(server.listen(0, '127.0.0.1'));
}

async function addressOf(listening: Server): Promise<string> {
  if (!listening.listening) await once(listening, 'listening');
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `smtp://127.0.0.1:${address.port}`;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((close) => close()));
});
