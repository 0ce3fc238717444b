import { parseCitation } from '../citations.ts';
import { citationsIn, citationsInComments } from '../citations-in.ts';
import { isCode, isTest, type Tree } from '../tidy/tree.ts';

/** The files that cite each section, by document: what to look at when a section changes. */
export type CitedSections = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

export function citedSections(tree: Tree): CitedSections {
  const documents = new Map<string, Map<string, string[]>>();
  for (const file of tree) {
    if (!isCode(file.path) || isTest(file.path) || file.path.startsWith('tools/')) continue;
    for (const { cite } of [...citationsIn(file), ...citationsInComments(file)]) {
      const parsed = parseCitation(cite);
      if (parsed === undefined) continue;
      const sections = documents.get(parsed.document) ?? new Map<string, string[]>();
      const paths = sections.get(parsed.section) ?? [];
      if (!paths.includes(file.path)) paths.push(file.path);
      documents.set(parsed.document, sections.set(parsed.section, paths));
    }
  }
  return documents;
}

const inOrder = new Intl.Collator('en', { numeric: true });

/** A list in Markdown of the sections of one document. */
export function documentSection(name: string, sections: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...sections]
    .sort(([a], [b]) => inOrder.compare(a, b))
    .map(([section, paths]) => {
      const files = [...paths].sort().map((path) => `\`${path}\``);
      return `- **${section === '' ? 'as a whole' : section}**: ${files.join(', ')}`;
    });
  return [`### ${name}`, '', ...lines].join('\n');
}
