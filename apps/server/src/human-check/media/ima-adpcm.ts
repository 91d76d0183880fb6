import type { Sound } from './wav.ts';

const indexSteps = [-1, -1, -1, -1, 2, 4, 6, 8];
const largestIndex = 88;
/** The format's own table: each step a tenth larger than the one before, in whole numbers. */
const steps = [
  7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 21, 23, 25, 28, 31, 34, 37, 41, 45, 50, 55, 60, 66, 73,
  80, 88, 97, 107, 118, 130, 143, 157, 173, 190, 209, 230, 253, 279, 307, 337, 371, 408, 449, 494,
  544, 598, 658, 724, 796, 876, 963, 1060, 1166, 1282, 1411, 1552, 1707, 1878, 2066, 2272, 2499,
  2749, 3024, 3327, 3660, 4026, 4428, 4871, 5358, 5894, 6484, 7132, 7845, 8630, 9493, 10442, 11487,
  12635, 13899, 15289, 16818, 18500, 20350, 22385, 24623, 27086, 29794, 32767,
];
const blockHeaderBytes = 4;

/** The samples of a one-channel WAV file in IMA ADPCM, 4 bits a sample, as the committed digits are. */
export function decodeImaAdpcm(file: Uint8Array): Sound {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let blockBytes = 0;
  for (let at = 12; at + 8 <= file.length; at += 8 + view.getUint32(at + 4, true)) {
    const name = String.fromCharCode(...file.subarray(at, at + 4));
    if (name === 'fmt ') blockBytes = view.getUint16(at + 20, true);
    if (name === 'data') return decodeBlocks(view, { at: at + 8, blockBytes });
  }
  throw new Error('No samples');
}

function decodeBlocks(
  view: DataView,
  { at, blockBytes }: { at: number; blockBytes: number },
): Sound {
  const samples: number[] = [];
  for (let start = at; start + blockHeaderBytes <= view.byteLength; start += blockBytes) {
    let sample = view.getInt16(start, true);
    let index = view.getUint8(start + 2);
    samples.push(sample / 0x8000);
    const end = Math.min(start + blockBytes, view.byteLength);
    for (let byte = start + blockHeaderBytes; byte < end; byte += 1) {
      for (const shift of [0, 4]) {
        const bits = (view.getUint8(byte) >> shift) & 0xf;
        const step = steps[index] ?? 0;
        const size = (step * (2 * (bits & 7) + 1)) >> 3;
        sample = Math.min(0x7fff, Math.max(-0x8000, sample + (bits & 8 ? -size : size)));
        index = Math.min(largestIndex, Math.max(0, index + (indexSteps[bits & 7] ?? 0)));
        samples.push(sample / 0x8000);
      }
    }
  }
  return Float32Array.from(samples);
}
