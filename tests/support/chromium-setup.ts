import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: string;
  }
}

/** Looked for (or installed) once, before any worker needs it. */
export default function setup(project: TestProject): void {
  project.provide('chromium', findChromium());
}
