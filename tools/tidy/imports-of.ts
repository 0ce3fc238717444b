import { posix } from 'node:path';
import { Visitor } from 'oxc-parser';
import type { SourceFile } from './tree.ts';

/** One import of a file: where it stands, and what it reaches. */
export type Import = {
  readonly offset: number;
  readonly specifier: string;
  /** A path in the checkout; undefined where the import reaches a package or Node itself. */
  readonly target: string | undefined;
};

const aliases: Readonly<Record<string, string>> = {
  '#kernel/': 'kernel/',
  '#capabilities/': 'capabilities/',
  '#platform/': 'platform/',
  '#ui/': 'ui/',
  '#apps/': 'apps/',
  '#truth/': 'requirements/truth/',
};

/** Every module that a file names: imports, exports from, `import()`, and types by `import('…')`. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const note = (offset: number, specifier: string) =>
    found.push({ offset, specifier, target: targetOf(file.path, specifier) });
  new Visitor({
    ImportDeclaration: ({ source }) => note(source.start, source.value),
    ExportNamedDeclaration: ({ source }) => source && note(source.start, source.value),
    ExportAllDeclaration: ({ source }) => note(source.start, source.value),
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') note(source.start, source.value);
    },
    TSImportType: ({ source }) => note(source.start, source.value),
  }).visit(file.parsed.program);
  return found;
}

function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  const alias = Object.keys(aliases).find((start) => specifier.startsWith(start));
  return alias === undefined ? undefined : `${aliases[alias]}${specifier.slice(alias.length)}`;
}
