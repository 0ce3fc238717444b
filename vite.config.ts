import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { evaluatedWords } from './apps/web/build/evaluated-words.ts';
import { latinFonts } from './apps/web/build/latin-fonts.ts';
import { precompressed } from './apps/web/build/precompressed.ts';
import { schemalessContracts } from './apps/web/build/schemaless-contracts.ts';
import { shakeableDesignSystem } from './apps/web/build/shakeable-design-system.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const uswds = path('node_modules/@uswds/uswds');

/** Two entries, so that the public pages stay small: what employees use is not downloaded by anyone else. */
export default defineConfig({
  root: path('apps/web'),
  publicDir: false,
  plugins: [evaluatedWords(), schemalessContracts(), shakeableDesignSystem(), latinFonts(), precompressed()],
  resolve: { alias: { '@uswds-img': `${uswds}/dist/img`, '@uswds-fonts': `${uswds}/dist/fonts` } },
  css: { preprocessorOptions: { scss: { loadPaths: [`${uswds}/packages`], quietDeps: true } } },
  build: {
    outDir: path('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      // Libraries say "use client" for servers that render React; ours does not.
      checks: { moduleLevelDirective: false, bundlerTimings: false },
      input: { staff: path('apps/web/staff.html'), taxpayer: path('apps/web/taxpayer.html') },
    },
  },
});
