import type { Rolldown } from 'vite';

/** The entry, a route's own chunk, and all that these import at once. */
export function chunksOf(bundle: Rolldown.OutputBundle, route: string): string[] {
  const needed = new Set<string>();
  const add = (name: string) => {
    const output = bundle[name];
    if (output?.type !== 'chunk' || needed.has(name)) return;
    needed.add(name);
    output.imports.forEach(add);
  };
  const own = Object.values(bundle).filter(
    (output) => output.type === 'chunk' && (output.isEntry || isRoute(output, route)),
  );
  for (const { fileName } of own) add(fileName);
  return [...needed];
}

function isRoute({ facadeModuleId }: Rolldown.OutputChunk, route: string): boolean {
  return facadeModuleId?.replace(/\.tsx?$/, '').endsWith(`/src/${route}`) === true;
}
