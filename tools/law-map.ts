import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { citedSections, documentSection } from './law-map/citations.ts';
import { parameterSection, readParameters } from './law-map/parameters.ts';
import { readTree } from './tidy/tree.ts';

// npm run law-map: every figure of the law with its days and sources, and every section with the files that
// cite it, for readers who know the law and not the code. `--verify` compares docs/law-map.md with what it
// ought to say.

const root = join(import.meta.dirname, '..');
const file = join(root, 'docs', 'law-map.md');
const parameters = await readParameters(root);
const documents = [...citedSections(readTree(root))].sort(([a], [b]) => a.localeCompare(b, 'en'));

const text = `${[
  '# Law map',
  'Made by `npm run law-map` from the code; `npm test` compares.',
  '## Figures',
  `${parameters.length} dated figures. A value counts until the next one; before the first there is a gap.`,
  ...parameters.map(parameterSection),
  '## Sections\n\nWhich files to look at when a section changes.',
  ...documents.map(([name, sections]) => documentSection(name, sections)),
].join('\n\n')}\n`;

if (!process.argv.includes('--verify')) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`docs/law-map.md: ${parameters.length} figures, ${documents.length} documents cited`);
} else if (written() !== text) {
  console.log('docs/law-map.md is not what the code says: run npm run law-map, and look at what it changes.');
  process.exitCode = 1;
}

function written(): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
