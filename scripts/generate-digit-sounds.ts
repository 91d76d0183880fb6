/**
 * Writes the spoken digits of the human check: `apps/server/src/human-check/media/sounds/LANGUAGE/DIGIT.wav`,
 * 16 kHz mono IMA ADPCM (4 bits a sample). Needs `espeak-ng` and `sox` (Debian packages of these names), which nothing else here does:
 * so it is run by hand (`npm run generate:sounds`) and its files are committed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(
  new URL('../apps/server/src/human-check/media/sounds', import.meta.url),
);

/** Portuguese as in Portugal, where Normandy's Portuguese tenants come from. */
const voices = { fr: 'fr-fr', en: 'en-us', ar: 'ar', tr: 'tr', pt: 'pt' };
/** Slow enough for somebody who hears badly, in the voice's own words a minute. */
const speed = '115';
const trim = ['silence', '1', '0.005', '0.4%'];

const folder = mkdtempSync(join(tmpdir(), 'digit-sounds-'));
const spoken = join(folder, 'spoken.wav');
let bytes = 0;
for (const [language, voice] of Object.entries(voices)) {
  mkdirSync(join(target, language), { recursive: true });
  for (let digit = 0; digit < 10; digit += 1) {
    const file = join(target, language, `${digit}.wav`);
    execFileSync('espeak-ng', ['-v', voice, '-s', speed, '-w', spoken, String(digit)]);
    const shaped = ['-c', '1', '-r', '16000', '-e', 'ima-adpcm', file];
    const effects = [...trim, 'reverse', ...trim, 'fade', '0.01', 'reverse', 'fade', '0.005'];
    execFileSync('sox', ['-R', spoken, ...shaped, ...effects, 'norm', '-3', 'pad', '0', '0.02']);
    bytes += statSync(file).size;
  }
}
rmSync(folder, { recursive: true });
console.log(`${bytes} bytes`);
