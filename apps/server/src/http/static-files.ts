import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain; charset=utf-8',
};

/** As sent in `Content-Encoding`, best first. */
const encodings = { br: 'br', gzip: 'gz' } as const;
type Encoding = keyof typeof encodings;

export type StaticFile = {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly compressed: ReadonlyMap<Encoding, Uint8Array<ArrayBuffer>>;
};

/** The built PWA, read once, by path; undefined where it has not been built. */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    names.map((name) => [`/${relative(folder, name).split(sep).join('/')}`, readOne(folder, name)]),
  );
}

function readOne(folder: string, name: string): StaticFile {
  const plain = bytesOf(name);
  const compressed = new Map<Encoding, Uint8Array<ArrayBuffer>>();
  for (const encoding of ['br', 'gzip'] as const) {
    const file = `${name}.${encodings[encoding]}`;
    if (existsSync(file)) compressed.set(encoding, bytesOf(file));
  }
  return {
    type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    // A name with a digest of the content in it never means anything else.
    cacheControl: relative(folder, name).startsWith('assets')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    plain,
    compressed,
  };
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(file));
}

/** The answer to a GET of `file`, in the best encoding the browser takes. */
export function answerWith(file: StaticFile, request: Request, status = 200): Response {
  const headers = new Headers({
    'Content-Type': file.type,
    'Cache-Control': file.cacheControl,
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  });
  if (status === 200 && request.headers.get('If-None-Match') === file.etag) {
    return new Response(null, { status: 304, headers });
  }
  const accepted = request.headers.get('Accept-Encoding') ?? '';
  for (const [encoding, bytes] of file.compressed) {
    if (!new RegExp(`\\b${encoding}\\b(?!;q=0(?:\\.0*)?(?:,|$))`).test(accepted)) continue;
    headers.set('Content-Encoding', encoding);
    return new Response(bytes, { status, headers });
  }
  return new Response(file.plain, { status, headers });
}
