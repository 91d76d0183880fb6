import type { Rolldown } from 'vite';

/** A language's words are told apart by the name of their file. */
const module_ = /\/src\/words\/(account\/)?([a-z]{2})\.ts$/;
const file = /(?:^|\/)assets\/dictionary-([a-z]{2})-[\w-]+\.js$/;

export function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const [, account, language] = facadeModuleId?.match(module_) ?? [];
  if (language === undefined) return 'assets/[name]-[hash].js';
  return `assets/${account === undefined ? 'dictionary' : 'account'}-${language}-[hash].js`;
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
