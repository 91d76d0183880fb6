import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { firstSightPlugin } from './build/first-sight-plugin.ts';
import { landlordPlugin } from './build/landlord-plugin.ts';
import { termsPlugin } from './build/terms-plugin.ts';
import { versionPlugin } from './build/version-plugin.ts';

/** The first screens drawn ahead, out of the application's own components; after the application itself is built. */
export default defineConfig({
  build: {
    ssr: 'src/first-sight/draw.tsx',
    outDir: 'node_modules/.first-sight',
    emptyOutDir: true,
  },
  ssr: { noExternal: true },
  plugins: [
    solid({ ssr: true, solid: { hydratable: false } }),
    landlordPlugin(),
    termsPlugin(),
    versionPlugin(),
    firstSightPlugin('dist'),
  ],
});
