import { statSync } from 'node:fs';
import { buildTemplate } from '../src/build-template.ts';

const started = performance.now();
const path = await buildTemplate();
const took = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${path} (${(statSync(path).size / 1e6).toFixed(0)} MB, ${took} s)`);
