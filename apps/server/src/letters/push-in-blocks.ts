import type { Readable } from 'node:stream';

/** More of them waiting would outlive the next collection, and be kept for long. */
const blockBytes = 8_192;

/** pdfkit hands over every line by itself, which as chunks of a stream take ten times their room. */
export function pushInBlocks(stream: Readable): void {
  const push = stream.push.bind(stream);
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  const flush = () => {
    if (bytes > 0) push(Buffer.concat(waiting));
    waiting = [];
    bytes = 0;
  };
  stream.push = (chunk: Uint8Array | null) => {
    if (chunk === null) {
      flush();
      return push(null);
    }
    waiting.push(chunk);
    bytes += chunk.length;
    if (bytes >= blockBytes) flush();
    return true;
  };
}
