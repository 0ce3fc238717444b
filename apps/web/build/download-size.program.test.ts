import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { build, type Rolldown } from 'vite';
import { projectRoot } from '#platform/project-root.ts';

type Compress = (content: string | Uint8Array) => Buffer;
type Built = Rolldown.OutputChunk | Rolldown.OutputAsset;

const kilobyte = 1000;
let folder: string;
let built: readonly Built[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-pages-'));
  // As `npm run build` does: under tests, React would come with what helps its developers.
  vi.stubEnv('NODE_ENV', 'production');
  const configFile = join(projectRoot(), 'vite.config.ts');
  const output = await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  built = (output as Rolldown.RolldownOutput).output;
}, 120_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** The file in which a module of ours begins. */
function chunkOf(module: string): Rolldown.OutputChunk {
  const found = built.find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.replace(/\?.*$/, '').endsWith(module) === true,
  );
  if (found?.type !== 'chunk') throw new Error(`${module} begins no file of the build`);
  return found;
}

/** What a browser downloads for these modules, compressed: their code, its styles, and both fonts. */
function kilobytesOf(compress: Compress, ...modules: readonly string[]): number {
  const names = new Set<string>();
  const waiting = modules.map((module) => chunkOf(module).fileName);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (names.has(name)) continue;
    names.add(name);
    const file = built.find(({ fileName }) => fileName === name);
    if (file?.type === 'chunk') waiting.push(...file.imports, ...(file.viteMetadata?.importedCss ?? []));
  }
  const texts = built.filter(({ fileName }) => names.has(fileName));
  const fonts = built.filter(({ fileName }) => fileName.endsWith('.woff2'));
  const sizes = [...texts.map((file) => compress(contentOf(file)).byteLength), ...fonts.map(sizeOf)];
  return sizes.reduce((sum, size) => sum + size, 0) / kilobyte;
}

function contentOf(file: Built): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source;
}

function sizeOf(file: Built): number {
  return Buffer.from(contentOf(file)).byteLength;
}

const brotli: Compress = (content) => brotliCompressSync(content);
const gzip: Compress = (content) => gzipSync(content);

test.each(['en', 'es'])(
  'the first page of a taxpayer is below 200 KB as browsers get it, in %s',
  (language) => {
    const first = ['taxpayer.html', `words/first-${language}.ts`, 'my/home-page.tsx'];
    expect(kilobytesOf(brotli, ...first)).toBeLessThan(200);
    // For a reader behind something that knows no brotli.
    expect(kilobytesOf(gzip, ...first)).toBeLessThan(210);
  },
);

test('what an employee downloads before any page is below 300 KB compressed', () => {
  expect(kilobytesOf(gzip, 'staff.html', 'words/en.ts')).toBeLessThan(300);
});

test('what an entry asks for at once comes with it: who is signed in, and the words of an employee', () => {
  const pageOf = (name: string) =>
    String(contentOf(built.find(({ fileName }) => fileName === name) as Built));
  const answer = '<link rel="preload" as="fetch" crossorigin href="/api/session">';
  const wordsOf = (module: string) => `rel="modulepreload" crossorigin href="/${chunkOf(module).fileName}"`;
  expect(pageOf('staff.html')).toContain(answer);
  expect(pageOf('staff.html')).toContain(wordsOf('words/en.ts'));
  expect(pageOf('taxpayer.html')).toContain(answer);
  expect(pageOf('taxpayer.html')).not.toContain(wordsOf('words/first-en.ts'));
});

test('of the words, a taxpayer’s first page downloads those alone that it says', () => {
  const first = chunkOf('words/first-en.ts').code;
  expect(first).toContain('While this lasts we cannot levy');
  expect(first).not.toContain('Collection Statute Expiration Date');
  expect(chunkOf('words/first-en.ts').imports).toEqual([]);
});
