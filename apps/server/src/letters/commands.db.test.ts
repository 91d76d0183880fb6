import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anAccount, aTenant, testDatabases } from '@monlogement27/db/testing';
import { CommanderError } from 'commander';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OfficeRefusal } from '../office/context.ts';
import { createProgram } from '../office/program.ts';
import { useServer } from '../testing/caller.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { registerLettersCommands } from './commands.ts';

describe.each(testDatabases)('letters issue on $name', ({ open }) => {
  const server = useServer(open);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'letters-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const inFolder = (name: string) => join(folder, name);

  /** What the command prints. */
  async function issue(...args: string[]): Promise<string> {
    let printed = '';
    const { db, log, enqueueMail } = server.deps;
    const program = createProgram(
      {
        production: false,
        publicUrl: () => new URL('https://extranet.example.org/'),
        print: (text) => {
          printed += text;
        },
        withDatabase: (work) => work({ db, log }),
        withMails: (work) => work({ db, log, enqueueMail }),
      },
      [registerLettersCommands],
    );
    await program.parseAsync(['letters', 'issue', ...args], { from: 'user' });
    return printed;
  }
  const pagesOf = (name: string) => readPdf(readFileSync(inFolder(name))).pages;

  test('to all says how many letters there are, where, until when, and for whom not', async () => {
    await aTenant(server.db);
    await anAccount(server.db);
    const printed = await issue('--all', '--out', inFolder('all.pdf'));
    expect(printed).toContain(`Courriers prêts : ${inFolder('all.pdf')}`);
    expect(printed).toContain('1  courriers');
    expect(printed).toMatch(/les codes fonctionnent jusqu’au \d+(er)?\s\S+\s\d{4}/);
    expect(printed).toContain('1  laissés de côté : ils ont déjà un compte');
    expect(pagesOf('all.pdf')).toHaveLength(1);
  });

  test('to a list names the lines it cannot', async () => {
    const { clientNumber } = await aTenant(server.db);
    writeFileSync(inFolder('list.csv'), `REFERENCE\n${clientNumber}\n99999999\n`);
    const printed = await issue('--list', inFolder('list.csv'), '--out', inFolder('list.pdf'));
    expect(printed).toContain('ligne 3 : « 99999999 » n’est pas au fichier des locataires');
    expect(pagesOf('list.pdf')).toHaveLength(1);
  });

  test('to several, by reference or internal number, has a page for each', async () => {
    const { clientNumber } = await aTenant(server.db);
    const { tenantId } = await aTenant(server.db);
    await issue('--out', inFolder('two.pdf'), '--tenant', clientNumber, tenantId);
    expect(pagesOf('two.pdf')).toHaveLength(2);
    expect(pagesOf('two.pdf')[0]?.lines.join()).toContain('extranet.example.org/courrier');
  });

  test('asks to whom, once, and where to', async () => {
    const out = ['--out', inFolder('none.pdf')];
    for (const args of [out, ['--all', '--tenant', '27', ...out]]) {
      await expect(issue(...args)).rejects.toThrow(OfficeRefusal);
    }
    await expect(issue('--all')).rejects.toThrow(CommanderError);
  });
});
