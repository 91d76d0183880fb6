import { type Env, WrongVariable } from '../env.ts';
import type { StaticFile } from './static-files.ts';

/** Nobody may be told to update to what is not there. */
export function checkMinimumBuild(
  { minimumBuild }: Pick<Env, 'minimumBuild'>,
  files: ReadonlyMap<string, Pick<StaticFile, 'plain'>> | undefined,
): void {
  const version = files?.get('/version.json');
  if (minimumBuild === undefined || version === undefined) return;
  const { build } = JSON.parse(new TextDecoder().decode(version.plain));
  if (Date.parse(build) < minimumBuild.getTime()) {
    throw new WrongVariable(
      `MINIMUM_BUILD : l’application construite ici est plus ancienne (${build}).`,
    );
  }
}
