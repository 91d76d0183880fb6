import type { Rolldown } from 'vite';

/** A language's words are told apart by the name of their file. */
const module_ = /\/src\/words\/([a-z]{2})\.ts$/;
const file = /(?:^|\/)assets\/dictionary-([a-z]{2})-[\w-]+\.js$/;

export function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const language = facadeModuleId?.match(module_)?.[1];
  return language === undefined
    ? 'assets/[name]-[hash].js'
    : `assets/dictionary-${language}-[hash].js`;
}

/** The language whose words a built file holds; undefined for any other file. */
export function languageOf(fileName: string): string | undefined {
  return fileName.match(file)?.[1];
}

/** The file of each language. */
export function dictionariesOf(bundle: Rolldown.OutputBundle): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(bundle).flatMap((name): [string, string][] => {
      const language = languageOf(name);
      return language === undefined ? [] : [[language, name]];
    }),
  );
}
