import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = join(import.meta.dirname, '../..');

export type RunningServer = {
  /** `http://localhost:PORT` */
  url: string;
  dataDir: string;
  stdout(): string;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
};

/** The real server, `node apps/server/src/main.ts`, on a free port and a fresh data folder with the demo roll. */
export async function startServer(
  options: {
    dataDir?: string;
    port?: number;
    root?: string;
    env?: Record<string, string>;
    /** The folder of pages that were built elsewhere. */
    pages?: string;
  } = {},
): Promise<RunningServer> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'monlogement27-'));
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  const { pages } = options;
  const process_ = runNode(
    pages === undefined ? ['apps/server/src/main.ts'] : ['tests/support/serve.ts', pages],
    // The stories of one address are many; the check has its own.
    { DATA_DIR: dataDir, PORT: String(port), HUMAN_CHECK: 'off', ...options.env },
    options.root,
  );
  await ready(url, process_);
  return {
    url,
    dataDir,
    stdout: () => process_.output.stdout,
    async stop() {
      process_.child.kill('SIGTERM');
      if (process_.child.exitCode === null) await once(process_.child, 'exit');
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type ServerProcess = { child: ChildProcess; output: { stdout: string; stderr: string } };

/** Starts the server with nothing of this process's environment but what finding programs needs. */
export function runServer(env: Record<string, string>, root = here): ServerProcess {
  return runNode(['apps/server/src/main.ts'], env, root);
}

export function runNode(args: string[], env: Record<string, string>, root = here): ServerProcess {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += String(chunk);
  });
  return { child, output };
}

async function ready(url: string, { child, output }: ServerProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`The server stopped: ${output.stdout}${output.stderr}`);
    const answer = await fetch(`${url}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    // Nothing to await: the port opens when it opens.
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
