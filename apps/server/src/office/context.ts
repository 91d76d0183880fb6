import type { Db } from '@monlogement27/db';
import type { Command } from 'commander';
import type { Logger } from 'pino';
import type { EnqueueMail } from '../mail/queue.ts';

export type OfficeDeps = { db: Db; log: Logger; enqueueMail: EnqueueMail };

/** What a command of the office may use. */
export type Office = {
  production: boolean;
  /** Of links on paper; throws `WrongVariable` where it is not known. */
  publicUrl(): URL;
  /** The answer, on stdout; everything else goes to stderr. */
  print(text: string): void;
  /** Opens the database, migrates it where it is empty or older, and closes it again. */
  withDatabase<T>(work: (deps: { db: Db; log: Logger }) => Promise<T>): Promise<T>;
  /** The same, for who also leaves mails to the server. */
  withMails<T>(work: (deps: OfficeDeps) => Promise<T>): Promise<T>;
};

/** Each folder adds its own commands to the office's program. */
export type RegisterCommands = (program: Command, office: Office) => void;

/** Nothing was done, and the message is one French sentence saying why. */
export class OfficeRefusal extends Error {
  override readonly name = 'OfficeRefusal';
}
