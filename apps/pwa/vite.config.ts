import { join } from 'node:path';
import { landlord } from '@monlogement27/landlord';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';
import { budgetPlugin } from './build/budget-plugin.ts';
import { compressPlugin } from './build/compress-plugin.ts';
import { chunkFileNames } from './build/dictionaries.ts';
import { iconsPlugin } from './build/icons-plugin.ts';
import { landlordPlugin } from './build/landlord-plugin.ts';
import { precacheBudget } from './build/precache-budget.ts';
import { preloadPlugin } from './build/preload-plugin.ts';
import { versionPlugin } from './build/version-plugin.ts';

const png = (name: string, purpose: string) => ({
  src: `/icons/${name}.png`,
  sizes: `${name.split('-')[1]}x${name.split('-')[1]}`,
  type: 'image/png',
  purpose,
});

export default defineConfig({
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { chunkFileNames } },
  },
  server: { port: 2728, proxy: { '^/(trpc|human-check)/': 'http://localhost:2727' } },
  plugins: [
    solid(),
    landlordPlugin(),
    iconsPlugin(),
    versionPlugin(),
    budgetPlugin(),
    preloadPlugin(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/service-worker',
      filename: 'sw.ts',
      injectRegister: false,
      registerType: 'prompt',
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,svg}', 'icons/any-192.png'],
        // What shows the terms, which come from the server: of no use without a network.
        globIgnores: ['assets/marked*.js'],
        manifestTransforms: [precacheBudget(join(import.meta.dirname, 'dist'))],
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
        background_color: landlord.colours.light.ground,
        theme_color: landlord.colours.light.ground,
        launch_handler: { client_mode: ['focus-existing', 'auto'] },
        icons: [
          png('any-192', 'any'),
          png('any-512', 'any'),
          png('maskable-512', 'maskable'),
          png('monochrome-512', 'monochrome'),
        ],
      },
    }),
    compressPlugin(join(import.meta.dirname, 'dist')),
  ],
});
