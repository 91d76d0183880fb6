import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const domain = join(root, 'packages/domain');
const require = createRequire(join(domain, 'package.json'));
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');

/** Another landlord's project, which has nothing of this repository but the tarball. */
const project = mkdtempSync(join(tmpdir(), 'monlogement27-landlord-'));
const installed = join(project, 'node_modules/@monlogement27/domain');
const run = (file: string, ...args: string[]) =>
  execFileSync(file, args, { cwd: project, encoding: 'utf8' });

let tarball: Buffer<ArrayBuffer>;

beforeAll(() => {
  const packed = run(process.execPath, join(root, 'scripts/pack-domain.ts'), project).trim();
  tarball = readFileSync(packed);
  mkdirSync(installed, { recursive: true });
  run('tar', '-xzf', packed, '-C', installed, '--strip-components', '1');
  for (const name of Object.keys(manifest().dependencies)) {
    const there = dirname(require.resolve(`${name}/package.json`));
    symlinkSync(there, join(project, 'node_modules', name), 'junction');
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true }));

const manifest = () => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(installed, join(entry.parentPath, entry.name)));

describe('The packed domain', () => {
  test('holds what a landlord runs and reads, no test, no source, nothing of the repository', () => {
    expect(readdirSync(installed).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ]);
    const built = filesOf(join(installed, 'dist'));
    expect(built.filter((file) => !/\.(js|d\.ts)$/.test(file))).toEqual([]);
    expect(built.filter((file) => /test/.test(file))).toEqual([]);
    expect(Object.keys(manifest().dependencies)).toEqual(['zod']);
    expect(manifest()).not.toHaveProperty('scripts');
    expect(manifest()).not.toHaveProperty('private');
  });

  test('names no source map that it does not hold', () => {
    for (const file of filesOf(installed)) {
      const text = readFileSync(join(installed, file), 'utf8');
      const [, map] = /^\/\/# sourceMappingURL=(.+)$/m.exec(text) ?? [];
      if (map !== undefined)
        expect(existsSync(join(installed, dirname(file), map)), file).toBe(true);
    }
  });

  test('answers in plain Node', () => {
    const program = `
      import { checkPassword, normalizeClientNumber, transition } from '@monlogement27/domain';
      const unverified = { status: 'unverified', tenantId: 't', ticket: null };
      console.log(JSON.stringify([
        normalizeClientNumber('Référence à rappeler : 00012345'),
        checkPassword('P@ssw0rd1!'),
        transition(unverified, { type: 'verify', proof: { via: 'facts' } }, 0),
        transition(unverified, { type: 'resend' }, 0),
      ]));`;
    const answers = run(process.execPath, '--input-type=module', '--eval', program);
    expect(JSON.parse(answers)).toEqual([
      { ok: true, value: '12345' },
      { ok: false, error: ['tooCommon'] },
      {
        ok: true,
        value: {
          status: 'unverified',
          tenantId: 't',
          ticket: { proof: { via: 'facts' }, expiresAt: 1_800_000 },
        },
      },
      { ok: false, error: 'notInThisState' },
    ]);
  });

  test('has a README whose examples compile strictly and run', () => {
    const readme = readFileSync(join(installed, 'README.md'), 'utf8');
    const examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ''], nth) => {
      const file = join(project, `example-${nth}.ts`);
      writeFileSync(file, code);
      return file;
    });
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
    const compiled = spawnSync(process.execPath, [tsc, ...options, ...examples], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(compiled.stdout).toBe('');
    expect(examples.map((file) => run(process.execPath, file))).toEqual(['', 'active\n', '401\n']);
  });

  test('is what publint and «are the types wrong» expect of an ES module', async () => {
    const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
    expect(messages).toEqual([]);
    const checked = await checkPackage(createPackageFromTarballData(tarball));
    if (checked.types === false) throw new Error('has no types');
    // Neither concerns whoever follows the README: resolution older than `exports`, and `require`.
    expect(checked.problems.map(({ kind }) => kind)).toEqual(['NoResolution', 'CJSResolvesToESM']);
  });

  test('is the only thing that can be published', () => {
    const source = JSON.parse(readFileSync(join(domain, 'package.json'), 'utf8'));
    expect(source.private).toBe(true);
  });
});
