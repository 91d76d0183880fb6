import { landlord } from '@monlogement27/landlord';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';
import { budgetPlugin } from './build/budget-plugin.ts';
import { codeSplitting } from './build/code-splitting.ts';
import { compressPlugin } from './build/compress-plugin.ts';
import { chunkFileNames } from './build/dictionaries.ts';
import { iconsPlugin } from './build/icons-plugin.ts';
import { landlordPlugin } from './build/landlord-plugin.ts';
import { outputFolder } from './build/output-folder.ts';
import { precacheBudget } from './build/precache-budget.ts';
import { preloadPlugin } from './build/preload-plugin.ts';
import { removeWorkerPlugin } from './build/remove-worker-plugin.ts';
import { termsPlugin } from './build/terms-plugin.ts';
import { versionPlugin } from './build/version-plugin.ts';

const png = (name: string, purpose: string) => ({
  src: `/icons/${name}.png`,
  sizes: `${name.split('-')[1]}x${name.split('-')[1]}`,
  type: 'image/png',
  purpose,
});

const shortcut = (name: string, url: string) => ({
  name,
  url,
  icons: [{ src: '/icons/any-192.png', sizes: '192x192', type: 'image/png' }],
});

/** Photographed by `npm run screens:manifest`. */
const screenshot = (name: string, label: string) => ({
  src: `/screenshots/${name}.png`,
  sizes: name.endsWith('wide') ? '1280x800' : '720x1480',
  type: 'image/png',
  form_factor: name.endsWith('wide') ? ('wide' as const) : ('narrow' as const),
  label,
});

const output = outputFolder();

export default defineConfig({
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Its packages do not say so themselves, and its WebSockets would come along.
      treeshake: { moduleSideEffects: [{ test: /\/@trpc\//, sideEffects: false }] },
      output: { chunkFileNames, codeSplitting },
    },
  },
  server: { port: 2728, proxy: { '^/(trpc|human-check)/': 'http://localhost:2727' } },
  plugins: [
    output.plugin,
    solid(),
    landlordPlugin(),
    iconsPlugin(),
    termsPlugin(),
    versionPlugin(),
    budgetPlugin(),
    preloadPlugin(),
    removeWorkerPlugin(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/service-worker',
      filename: 'sw.ts',
      injectRegister: false,
      registerType: 'prompt',
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,svg}', 'icons/any-192.png'],
        globIgnores: [
          // Asked for by nobody.
          'remove-sw.js',
          // Nothing of the account can be done without the server, and it alone has newer terms, or asks for a proof:
          // that its worker is kept all the same lets a page of a former version go on.
          'assets/account-*',
          'assets/{marked,new-terms-page,find-proof}*.js',
        ],
        manifestTransforms: [precacheBudget(output.path)],
        maximumFileSizeToCacheInBytes: 100_000,
      },
      manifest: {
        id: '/',
        name: landlord.accountName,
        short_name: landlord.shortName,
        description: landlord.description,
        lang: 'fr',
        dir: 'ltr',
        start_url: '/accueil',
        scope: '/',
        display: 'standalone',
        categories: ['lifestyle', 'utilities'],
        background_color: landlord.colours.light.ground,
        theme_color: landlord.colours.light.ground,
        shortcuts: [
          shortcut('Connexion', '/connexion'),
          // Not the icon's own address: the icon leaves an open screen where it is.
          shortcut('Mon espace', '/accueil?raccourci'),
          shortcut('Aide', '/aide'),
        ],
        screenshots: [
          screenshot('home-narrow', 'Mon espace'),
          screenshot('registration-narrow', 'Inscription locataire'),
          screenshot('welcome-narrow', 'Espace locataire'),
          screenshot('home-wide', 'Mon espace'),
          screenshot('registration-wide', 'Inscription locataire'),
          screenshot('welcome-wide', 'Espace locataire'),
        ],
        launch_handler: { client_mode: ['focus-existing', 'auto'] },
        icons: [
          png('any-192', 'any'),
          png('any-512', 'any'),
          png('maskable-512', 'maskable'),
          png('monochrome-512', 'monochrome'),
        ],
      },
    }),
    compressPlugin(output.path),
  ],
});
