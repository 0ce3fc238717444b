import { Visitor } from 'oxc-parser';
import { at, type Check, type Complaint } from '../check.ts';
import { isCode, type SourceFile } from '../tree.ts';

/** Modules that offer themselves only as a whole. */
const whole: ReadonlySet<string> = new Set();

/** Imports and exports name what they pass on, so that every name has an origin that a search finds. */
export const namedImports: Check = {
  rule: 'named-imports',
  look: (tree) => tree.filter(({ path }) => isCode(path)).flatMap(complaintsAbout),
  samples: [
    {
      files: {
        'platform/files.ts': [
          "import * as fs from 'node:fs';",
          "export * from './other.ts';",
          "import { readFile } from 'node:fs/promises';",
          "export { other } from './other.ts';",
          "import pg from 'pg';",
        ].join('\n'),
      },
      complains: ['platform/files.ts:1', 'platform/files.ts:2'],
    },
  ],
};

function complaintsAbout(file: SourceFile): readonly Complaint[] {
  const found: Complaint[] = [];
  new Visitor({
    ImportDeclaration({ specifiers, source, start }) {
      if (!specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier') || whole.has(source.value))
        return;
      found.push(at(file, start, `imports all of ${source.value}: name what is used`));
    },
    ExportAllDeclaration({ source, start }) {
      found.push(at(file, start, `exports all of ${source.value}: name what others may use`));
    },
  }).visit(file.parsed.program);
  return found;
}
