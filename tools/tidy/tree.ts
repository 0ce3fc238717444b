import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseResult, parseSync } from 'oxc-parser';

/** A file of the project as the checks read it. */
export type SourceFile = {
  /** From the checkout, with `/`: `capabilities/levy/rules/decide-levy.ts`. */
  readonly path: string;
  readonly text: string;
  /** The syntax tree, made when it is first asked for. */
  readonly parsed: ParseResult;
};

export type Tree = readonly SourceFile[];

const skippedFolders = new Set(['node_modules', 'dist', 'data', 'coverage', 'test-results', '.git']);
const readEndings = /\.(?:[cm]?[jt]sx?|json|md|sql|s?css|html|typ|ya?ml|csv)$/;

/** Every text file of the checkout. */
export function readTree(root: string): Tree {
  const paths = pathsUnder(root, '').filter((path) => readEndings.test(path) || path.startsWith('bin/'));
  return paths.map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8')));
}

export function sourceFile(path: string, text: string): SourceFile {
  let parsed: ParseResult | undefined;
  return {
    path,
    text,
    get parsed() {
      parsed ??= parseSync(path, text);
      return parsed;
    },
  };
}

/** The line, from 1, that an offset of a file stands on. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

export function isCode(path: string): boolean {
  return /\.(?:mjs|tsx?)$/.test(path);
}

/** Tests and what only tests use. */
export function isTest(path: string): boolean {
  return /\.(?:test\.tsx?|browser\.ts)$|\/testing\.ts$/.test(path) || path.startsWith('scenarios/');
}

function pathsUnder(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : pathsUnder(root, path);
    return entry.isFile() ? [path] : [];
  });
}
