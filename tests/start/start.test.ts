import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { landlord } from '@monlogement27/landlord';
import { afterEach, describe, expect, test } from 'vitest';
import {
  freePort,
  runNode,
  runServer,
  type ServerProcess,
  startServer,
} from '../support/server.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'monlogement27-start-'));
  folders.push(folder);
  return folder;
}

async function ended({ child, output }: ServerProcess) {
  if (child.exitCode === null) await once(child, 'close');
  return { code: child.exitCode, ...output };
}

const roll = join(import.meta.dirname, '../../apps/server/src/roll/testdata/roll-export.csv');
const office = (dataDir: string, ...args: string[]) =>
  ended(runNode(['apps/server/src/office.ts', ...args], { DATA_DIR: dataDir }));

describe('Starting', () => {
  test('says the address, the example and where mails land', async () => {
    const server = await startServer();
    expect(server.stdout()).toContain(server.url);
    expect(server.stdout()).toContain('00123456');
    expect(server.stdout()).toContain('/dev/mailbox');
    await server.stop();
  });

  test('a taken port is said in one sentence', async () => {
    const server = await startServer();
    const { port } = new URL(server.url);
    const second = await ended(runServer({ DATA_DIR: freshFolder(), PORT: port }));
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(new RegExp(`^Le port ${port} est déjà pris[^\n]*\n$`));
    await server.stop();
  });

  test('a second process on the same folder is refused, and harms nothing', async () => {
    const server = await startServer();
    const port = String(await freePort());
    const second = await ended(runServer({ DATA_DIR: server.dataDir, PORT: port }));
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/^La base de données est déjà utilisée[^\n]*\n$/);
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    await server.stop();
  });

  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'http://exemple.fr'],
    ['DATABASE_URL', 'mysql://x'],
    ['SMTP_URL', 'exemple.fr'],
    ['HUMAN_CHECK', 'maybe'],
    ['LOG_LEVEL', 'loud'],
    ['SECRET_KEY', 'short'],
    ['TRUSTED_PROXIES', '10.0.0.0/'],
  ])('a wrong %s («%s») is named in one sentence', async (name, value) => {
    const { code, stderr } = await ended(runServer({ DATA_DIR: freshFolder(), [name]: value }));
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^${name}[^\n]+\n$`));
  });

  test('production asks for what it needs, one thing at a time', async () => {
    const { code, stderr } = await ended(
      runServer({ DATA_DIR: freshFolder(), NODE_ENV: 'production' }),
    );
    expect(code).toBe(1);
    expect(stderr).toBe('DATABASE_URL est obligatoire en production.\n');
  });

  test('without the built pages the API answers, and pages say so', async () => {
    const folder = freshFolder();
    const root = join(import.meta.dirname, '../..');
    for (const part of ['apps/server', 'package.json', 'packages']) {
      cpSync(join(root, part), join(folder, part), {
        recursive: true,
        filter: (path) => !path.endsWith('node_modules'),
      });
    }
    // Packages are at the top, but those of which another workspace has another version.
    for (const installed of ['node_modules', 'apps/server/node_modules']) {
      if (existsSync(join(root, installed))) {
        symlinkSync(join(root, installed), join(folder, installed));
      }
    }
    const server = await startServer({ root: folder });
    const page = await fetch(`${server.url}/`);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('n’a pas été construite');
    expect((await fetch(`${server.url}/trpc/terms.current`)).status).toBe(200);
    await server.stop();
  });
});

describe('The office imports the real roll', () => {
  test('and names the bad rows by line', async () => {
    const { code, stdout } = await office(freshFolder(), 'roll', 'import', roll);
    expect(code).toBe(0);
    for (const line of [628, 1257, 1688, 1767, 1866]) expect(stdout).toContain(`ligne ${line} :`);
  });

  test('and a check changes nothing', async () => {
    const folder = freshFolder();
    const checked = await office(folder, 'roll', 'check', roll);
    expect(checked.code).toBe(0);
    const [title, ...told] = checked.stdout.split('\n');
    expect(title).toBe('Vérification : rien n’a changé. Un import donnerait :');
    // As into an empty database, which it still is.
    const imported = await office(folder, 'roll', 'import', roll);
    expect(imported.code).toBe(0);
    expect(imported.stdout.split('\n')).toEqual(['Import terminé.', ...told]);
  });

  test('and refuses while the server has the folder', async () => {
    const server = await startServer();
    const { code, stderr } = await office(server.dataDir, 'roll', 'import', roll);
    expect(code).toBe(1);
    expect(stderr).toContain('utilisée par un autre programme');
    await server.stop();
  });
});

describe('The office prints letters', () => {
  const demo = fileURLToPath(landlord.roll.demo);

  test('to everybody without an account, into a file that it does not replace', async () => {
    const folder = freshFolder();
    await office(folder, 'roll', 'import', demo);
    const file = join(folder, 'letters.pdf');
    const issue = (...args: string[]) =>
      office(folder, 'letters', 'issue', '--all', '--out', file, ...args);
    const { code, stdout, stderr } = await issue();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Courriers prêts : .*letters\.pdf\n +\d+ {2}courriers/);
    const again = await issue();
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/^Le fichier [^\n]* existe déjà : --force le remplace\.\n$/);
    expect((await issue('--force')).code).toBe(0);
  });

  test('or says why it does not, and ends as nothing done', async () => {
    const folder = freshFolder();
    const file = join(folder, 'letters.pdf');
    const args = ['letters', 'issue', '--tenant', '999', '--out', file];
    const { code, stderr } = await office(folder, ...args);
    expect(code).toBe(1);
    expect(stderr).toContain('« 999 » n’est pas au fichier des locataires');
  });
});
