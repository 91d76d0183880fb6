/**
 * `npm run pack:domain [-- FOLDER]`: the domain package as another landlord installs it, a tarball in
 * `packages/domain/dist` or FOLDER. Prints its path.
 *
 * Within the repository the TypeScript source runs as it is; Node refuses that under `node_modules`. So what is
 * packed is another folder, with JavaScript, types and a `package.json` of its own.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const domain = join(root, 'packages/domain');
const destination = resolve(process.argv[2] ?? join(domain, 'dist'));
const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
const tsc = join(dirname(typescript), 'bin/tsc');

const folder = mkdtempSync(join(tmpdir(), 'monlogement27-domain-'));
try {
  const project = join(domain, 'tsconfig.build.json');
  const outDir = join(folder, 'dist');
  execFileSync(process.execPath, [tsc, '--project', project, '--outDir', outDir], {
    stdio: 'inherit',
  });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  copyFileSync(join(domain, 'README.md'), join(folder, 'README.md'));
  copyFileSync(join(domain, 'CHANGELOG.md'), join(folder, 'CHANGELOG.md'));
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  const printed = execFileSync('npm', ['pack', '--silent'], {
    cwd: folder,
    encoding: 'utf8',
    // npm is a command file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const tarball = printed.trim();
  mkdirSync(destination, { recursive: true });
  copyFileSync(join(folder, tarball), join(destination, tarball));
  console.log(join(destination, tarball));
} finally {
  rmSync(folder, { recursive: true });
}

/** What the source's says, without what holds in the repository alone: its scripts, its exports, `private`. */
function manifest() {
  const source = JSON.parse(readFileSync(join(domain, 'package.json'), 'utf8'));
  const { name, version, description, license, type, sideEffects, dependencies } = source;
  return {
    name,
    version,
    description,
    license,
    type,
    sideEffects,
    engines: { node: '>=20' },
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    dependencies,
  };
}
