import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@monlogement27/domain';
import * as z from 'zod/mini';
import type { Mail, Transport } from './mail.ts';

const keptMail = z.object({
  id: z.string(),
  at: z.string(),
  to: z.string(),
  language: z.enum(languages),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});
export type KeptMail = z.infer<typeof keptMail>;

/** Where mails land while there is no mail server: one file each, in `DATA_DIR`. */
export type DevMailbox = {
  readonly transport: Transport;
  /** Newest first; what an older build kept otherwise is passed over. */
  list(): KeptMail[];
};

export function openDevMailbox(dataDir: string): DevMailbox {
  const folder = join(dataDir, 'mailbox');
  mkdirSync(folder, { recursive: true });
  let last = 0;
  return {
    transport: {
      async send(mail) {
        // Two mails of one millisecond keep their order.
        last = Math.max(Date.now(), last + 1);
        keep(folder, mail, new Date(last));
      },
      close() {},
    },
    list: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .reverse()
        .flatMap((name) => {
          const kept = keptMail.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
          return kept.success ? [kept.data] : [];
        }),
  };
}

function keep(folder: string, mail: Mail, now: Date): void {
  const at = now.toISOString();
  const file = join(folder, `${at.replaceAll(':', '-')}-${mail.id}.json`);
  // Renamed when whole: a reader never sees half a mail.
  writeFileSync(`${file}.part`, JSON.stringify({ ...mail, at }));
  renameSync(`${file}.part`, file);
}
