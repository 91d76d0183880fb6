import type { Rolldown } from 'vite';
import { chunksFrom } from './chunks.ts';

/** A language's words, and the parts of them that only some screens load, are told apart by the name of their file. */
const module_ = /\/src\/words\/(?:(\w+)\/)?([a-z]{2})\.ts$/;
const file = /(?:^|\/)assets\/(dictionary|later|account)-([a-z]{2})-[\w-]+\.js$/;

export type WordsPart = 'dictionary' | 'later' | 'account';

export function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const [, part = 'dictionary', language] = facadeModuleId?.match(module_) ?? [];
  return language === undefined
    ? 'assets/[name]-[hash].js'
    : `assets/${part}-${language}-[hash].js`;
}

/** The language whose words a built file holds; undefined for any other file. */
export function languageOf(fileName: string): string | undefined {
  return fileName.match(file)?.[2];
}

/** By language, the files of these parts of its words and all that they import. */
export function dictionariesOf(
  bundle: Rolldown.OutputBundle,
  ...parts: readonly WordsPart[]
): ReadonlyMap<string, readonly string[]> {
  const languages = new Set(Object.keys(bundle).flatMap((name) => languageOf(name) ?? []));
  return new Map(
    [...languages].map((language) => {
      const own = parts.map((part) => fileOf(bundle, part, language));
      return [language, chunksFrom(bundle, own)];
    }),
  );
}

function fileOf(bundle: Rolldown.OutputBundle, part: WordsPart, language: string): string {
  const found = Object.keys(bundle).find((name) => {
    const [, ownPart, ownLanguage] = name.match(file) ?? [];
    return ownPart === part && ownLanguage === language;
  });
  if (found === undefined) throw new Error(`«${part}» says nothing in «${language}».`);
  return found;
}
