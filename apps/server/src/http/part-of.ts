/** The part of a file that `Range` asks for: Safari plays no sound of a server that cannot give parts. */
export function partOf(
  file: Uint8Array<ArrayBuffer>,
  range: string | undefined,
  headers: Readonly<Record<string, string>>,
): Response {
  const both = { ...headers, 'Accept-Ranges': 'bytes' };
  const [, first, last] = /^bytes=(\d{1,9})-(\d{0,9})$/.exec(range ?? '') ?? [];
  if (first === undefined) return new Response(file, { headers: both });
  const from = Number(first);
  const to = Math.min(last === '' ? Infinity : Number(last), file.length - 1);
  if (from > to) {
    const total = `bytes */${file.length}`;
    return new Response(null, { status: 416, headers: { ...both, 'Content-Range': total } });
  }
  const part = `bytes ${from}-${to}/${file.length}`;
  return new Response(file.slice(from, to + 1), {
    status: 206,
    headers: { ...both, 'Content-Range': part },
  });
}
