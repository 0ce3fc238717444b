import { join } from 'node:path';
import { readRequirements, type Requirement } from './requirements.ts';
import { idsInTitle, type TestTitle, testTitlesIn } from './test-titles.ts';
import { isCode, isTest, readTree } from './tidy/tree.ts';

// npm run trace: each requirement with the tests that prove it, and what is not proven yet.
//   --summary   how many of each slice are proven
//   --verify    only what is wrong: ids that tests name and the catalogue does not

const root = join(import.meta.dirname, '..');
const requirements = readRequirements(join(root, 'requirements'));
const proofs = new Map<string, TestTitle[]>();
for (const file of readTree(root)) {
  if (!isCode(file.path) || !isTest(file.path) || file.path.startsWith('tools/')) continue;
  for (const title of testTitlesIn(file))
    for (const id of idsInTitle(title.title)) proofs.set(id, [...(proofs.get(id) ?? []), title]);
}

if (process.argv.includes('--summary')) printSummary();
else if (!process.argv.includes('--verify')) printAll();
const unknown = [...proofs].filter(([id]) => !requirements.has(id));
for (const [id, titles] of unknown)
  for (const { path, line } of titles)
    console.log(`${path}:${line} proves ${id}, which the catalogue does not have`);
process.exitCode = unknown.length > 0 ? 1 : 0;

function printSummary(): void {
  for (const slice of new Set(planned().map((requirement) => requirement.slice ?? ''))) {
    const all = planned().filter((requirement) => requirement.slice === slice);
    console.log(`${slice.padEnd(12)} ${all.filter(isProven).length} of ${all.length} proven`);
  }
  console.log(`${'all'.padEnd(12)} ${planned().filter(isProven).length} of ${planned().length} proven`);
}

function printAll(): void {
  for (const { id, slice } of requirements.values()) {
    const titles = proofs.get(id) ?? [];
    if (slice === undefined && titles.length === 0) continue;
    console.log(`${id}  ${slice ?? 'ambiguity'}  ${titles.length > 0 ? 'proven' : 'not proven'}`);
    for (const { path, line, title } of titles) console.log(`    ${path}:${line}  ${title}`);
  }
}

function planned(): readonly Requirement[] {
  return [...requirements.values()].filter(({ slice }) => slice !== undefined);
}

function isProven({ id }: Requirement): boolean {
  return proofs.has(id);
}
