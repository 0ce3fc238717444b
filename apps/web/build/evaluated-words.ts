import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const evaluated = /\/apps\/web\/words\/first-(?:en|es)\.ts$/;
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Works out a taxpayer's first words while building: what they are picked from stays out of the page. */
export function evaluatedWords(): Plugin {
  return {
    name: 'accord:evaluated-words',
    apply: 'build',
    enforce: 'pre',
    load: async (id) => (evaluated.test(id) ? `export const words = ${await wordsOf(id)};` : undefined),
  };
}

async function wordsOf(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const module = (await import(`data:text/javascript;base64,${code}`)) as { readonly words: unknown };
  return JSON.stringify(module.words);
}
