import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { aheadOfEntry } from './apps/web/build/ahead-of-entry.ts';
import { evaluatedWords } from './apps/web/build/evaluated-words.ts';
import { latinFonts } from './apps/web/build/latin-fonts.ts';
import { precompressed } from './apps/web/build/precompressed.ts';
import { schemalessContracts } from './apps/web/build/schemaless-contracts.ts';
import { shakeableDesignSystem } from './apps/web/build/shakeable-design-system.ts';
import { sessionPaths } from './platform/auth/session.contract.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const uswds = path('node_modules/@uswds/uswds');

/** Employees read English alone; in which language a taxpayer reads is known when the entry runs. */
const ahead = {
  'staff.html': { modules: ['words/en.ts'], answers: [sessionPaths.session] },
  'taxpayer.html': { modules: [], answers: [sessionPaths.session] },
};

/** Two entries, so that the public pages stay small: what employees use is not downloaded by anyone else. */
export default defineConfig({
  root: path('apps/web'),
  publicDir: false,
  plugins: [
    evaluatedWords(),
    schemalessContracts(),
    shakeableDesignSystem(),
    latinFonts(),
    aheadOfEntry(ahead),
    precompressed(),
  ],
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
