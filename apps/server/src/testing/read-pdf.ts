import { inflateSync } from 'node:zlib';

/** One page of a PDF, as much of it as tests ask for. */
export type ReadPage = {
  /** Each run of text as it was set, in the order in which it stands on the page. */
  readonly lines: readonly string[];
  /** The operators. */
  readonly content: string;
};

export type ReadPdf = {
  readonly pages: readonly ReadPage[];
  /** Tags of the structure tree, in reading order. */
  readonly tags: readonly string[];
  /** The whole file, a character for a byte; its streams are compressed unless that was not wanted. */
  readonly text: string;
};

/** Reads what pdfkit writes. */
export function readPdf(bytes: Buffer): ReadPdf {
  const text = bytes.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)) {
    objects.set(id, body);
  }
  const get = (id: string | undefined) => objects.get(id ?? '') ?? '';
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  return {
    pages: pages.map((body) => readPage(body, get)),
    tags: readTags(refs(/\/StructTreeRoot (\d+) 0 R/, text)[0], get),
    text,
  };
}

type Get = (id: string | undefined) => string;

function readPage(body: string, get: Get): ReadPage {
  const content = streamOf(get(refs(/\/Contents (\d+) 0 R/, body)[0]));
  const fonts = new Map<string, readonly string[]>();
  const resources = get(refs(/\/Resources (\d+) 0 R/, body)[0]);
  for (const [, name = '', id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name, readCmap(streamOf(get(refs(/\/ToUnicode (\d+) 0 R/, get(id))[0]))));
  }
  const lines: string[] = [];
  let glyphs: readonly string[] = [];
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*)\] TJ/g)) {
    if (font !== undefined) glyphs = fonts.get(font) ?? [];
    else lines.push(decode(shown ?? '', glyphs));
  }
  return { lines, content };
}

function decode(shown: string, glyphs: readonly string[]): string {
  const hex = [...shown.matchAll(/<([0-9a-f]*)>/g)].map(([, run = '']) => run).join('');
  return (hex.match(/.{4}/g) ?? [])
    .map((glyph) => glyphs[Number.parseInt(glyph, 16)] ?? '')
    .join('');
}

/** What each glyph stands for. */
function readCmap(cmap: string): string[] {
  return [...cmap.matchAll(/<[0-9a-f]{4}> <[0-9a-f]{4}> \[(.*)\]/g)].flatMap(([, entries = '']) =>
    [...entries.matchAll(/<([0-9a-f ]*)>/g)].map(([, units = '']) =>
      String.fromCharCode(...units.split(' ').map((unit) => Number.parseInt(unit, 16))),
    ),
  );
}

function readTags(id: string | undefined, get: Get): string[] {
  const body = get(id);
  const [, tag] = /\/S \/(\w+)/.exec(body) ?? [];
  const [, kids = ''] = /\/K \[(.*?)\]/s.exec(body) ?? [];
  const inner = [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => readTags(kid, get));
  return tag === undefined ? inner : [tag, ...inner];
}

function streamOf(body: string): string {
  const [, stream = ''] = /stream\n([\s\S]*)\nendstream/.exec(body) ?? [];
  if (!body.includes('/FlateDecode')) return stream;
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}

function refs(pattern: RegExp, body: string): string[] {
  return pattern.exec(body)?.slice(1) ?? [];
}
