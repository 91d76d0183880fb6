import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { landlordPlugin } from './build/landlord-plugin.ts';

/** `/dev/components`, built apart: the application's chunks and what a telephone keeps know nothing of it. */
export default defineConfig({
  base: '/dev/',
  build: {
    target: 'es2022',
    outDir: 'dist/dev',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: 'components.html' },
  },
  plugins: [solid(), landlordPlugin()],
});
