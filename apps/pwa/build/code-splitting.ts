const source = (...paths: string[]) => new RegExp(`/apps/pwa/src/(?:${paths.join('|')})`);
const anyOf = (...tests: RegExp[]) => new RegExp(tests.map((test) => test.source).join('|'));

/**
 * What every screen stands in, and what every form needs, each in one file: a slow network fetches two and not thirty,
 * and they compress better together. All else is split as its screens are.
 */
export const codeSplitting = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: 'shell',
      test: anyOf(
        /node_modules\/(?:solid-js\/(?:dist|web)|@solidjs)\//,
        /virtual:landlord$|vite\/preload-helper|packages\/domain\/src\/instant/,
        source(
          'app\\.',
          'terms/behind-terms\\.',
          'session\\.',
          'install/offer',
          'words/(?:words|load|language-names|office-phone|explain|format|typographic|left-to-right)\\.',
          'words/fr/moments\\.',
        ),
        source(
          'components/(?:back|card|language|logo|notice|office|page|phone|sentence|shell|street)',
        ),
        source(
          'offline/(?:connection|within|back-off)\\.',
          'update/(?:load-page|missing|tried|typed)',
        ),
      ),
    },
    {
      name: 'forms',
      minShareCount: 4,
      test: anyOf(
        /@trpc\/|virtual:build$|packages\/domain\/src\/(?:result|brand|text|fold|refusal)/,
        source(
          'api\\.',
          'reach\\.',
          'trpc-link\\.',
          'components/',
          'offline/',
          'update/',
          'vault/',
        ),
      ),
    },
  ],
};
