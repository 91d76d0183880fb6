import type { Rolldown } from 'vite';

/** The entry, a route's own chunk, and all that these import at once. */
export function chunksOf(bundle: Rolldown.OutputBundle, route: string): string[] {
  const own = Object.values(bundle).filter(
    (output) => output.type === 'chunk' && (output.isEntry || isRoute(output, route)),
  );
  return chunksFrom(
    bundle,
    own.map(({ fileName }) => fileName),
  );
}

/** These files, and all that they import at once. */
export function chunksFrom(bundle: Rolldown.OutputBundle, names: readonly string[]): string[] {
  const needed = new Set<string>();
  const add = (name: string) => {
    const output = bundle[name];
    if (output?.type !== 'chunk' || needed.has(name)) return;
    needed.add(name);
    output.imports.forEach(add);
  };
  names.forEach(add);
  return [...needed];
}

function isRoute({ facadeModuleId }: Rolldown.OutputChunk, route: string): boolean {
  return facadeModuleId?.replace(/\.tsx?$/, '').endsWith(`/src/${route}`) === true;
}
