import type { Random } from './random.ts';
import { type Sound, sampleRate } from './wav.ts';

/**
 * The digits one after the other, with time to write each down. Each is said a little faster or slower, and a
 * hiss lies under all: a comparison with the known digits is then not enough, and a person hears no worse.
 */
export function speakDigits(code: string, digits: readonly Sound[], random: Random): Sound {
  const pieces = Array.from(code, (digit) => {
    const said = digits[Number(digit)] ?? new Float32Array();
    return [silence(random(0.6, 0.9)), atTempo(said, random(0.93, 1.06), random(0.8, 0.95))];
  }).flat();
  const whole = joined([...pieces, silence(0.6)]);
  addHiss(whole, random);
  return whole;
}

function silence(seconds: number): Sound {
  return new Float32Array(Math.round(sampleRate * seconds));
}

function joined(pieces: readonly Sound[]): Sound {
  const whole = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function atTempo(sound: Sound, tempo: number, loudness: number): Sound {
  const changed = new Float32Array(Math.floor(sound.length / tempo));
  for (let index = 0; index < changed.length; index += 1) {
    const at = index * tempo;
    const before = Math.floor(at);
    const a = sound[before] ?? 0;
    const b = sound[before + 1] ?? 0;
    changed[index] = loudness * (a + (b - a) * (at - before));
  }
  return changed;
}

/** As of a telephone line, well under the voice. Every sample's, so it counts on its own and not by `random`. */
function addHiss(sound: Sound, random: Random): void {
  let state = Math.floor(random(0, 2 ** 31));
  let last = 0;
  for (let index = 0; index < sound.length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    last = 0.5 * last + state / 2 ** 31;
    sound[index] = (sound[index] ?? 0) + 0.012 * last;
  }
}
