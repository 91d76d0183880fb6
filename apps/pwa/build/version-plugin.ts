import type { Plugin } from 'vite';

const scriptId = 'virtual:build';

/**
 * When this build was made: in the script, and in `/version.json` for whoever runs it. `SOURCE_DATE_EPOCH`
 * (seconds) says it for builds that are to be the same twice.
 */
export function versionPlugin(): Plugin {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const madeAt = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  const build = JSON.stringify(madeAt.toISOString());
  return {
    name: 'version',
    resolveId: (id) => (id === scriptId ? `\0${scriptId}` : undefined),
    load: (id) => (id === `\0${scriptId}` ? `export const build = ${build}` : undefined),
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'version.json',
        source: `{"build":${build}}\n`,
      });
    },
  };
}
