import type { z } from 'zod';
import { fileName } from './case-file-names.contract.ts';

/** What is wrong with a case file: the field by its path, what was expected there, and what was found. */
export type CaseFileProblem = {
  readonly field: string;
  readonly expected: string;
  readonly given?: string;
};

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Leaf = { readonly issue: Issue; readonly path: Path; readonly words: readonly string[] };

/** The first problem of a file, told by the innermost field that it concerns. */
export function problemOf(error: z.ZodError, file: unknown, schema: unknown): CaseFileProblem {
  const [first] = error.issues;
  if (first === undefined) throw new Error('a file that cannot be read has a problem');
  const { issue, path, words } = leafOf(first, [], []);
  if (issue.code === 'unrecognized_keys') return unknownName(issue.keys, path, schema);
  const given = valueAt(file, path);
  return {
    field: fieldText(path),
    expected: expectedOf(issue, words),
    ...(given !== undefined && { given }),
  };
}

/** In a choice of forms, the branch that came furthest; with the words that would do as well. */
function leafOf(issue: Issue, prefix: Path, words: readonly string[]): Leaf {
  const path = [...prefix, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return { issue, path, words };
  const literals = issue.errors.flatMap(([only]) =>
    only?.code === 'invalid_value' && only.path.length === 0 && only.values.length === 1
      ? only.values.map(String)
      : [],
  );
  const leaves = issue.errors.flatMap(([inner]) =>
    inner === undefined ? [] : [leafOf(inner, path, [...words, ...literals])],
  );
  return leaves.reduce((best, leaf) => (isFurther(leaf, best) ? leaf : best));
}

function isFurther(leaf: Leaf, best: Leaf): boolean {
  return leaf.path.length >= best.path.length;
}

function expectedOf(issue: Issue, words: readonly string[]): string {
  const plain = plainOf(issue);
  const others = words.filter((word) => !plain.includes(`"${word}"`));
  return [plain, ...others.map((word) => `"${word}"`)].join(' or ');
}

/** Our schemas say what they expect; what they leave to zod is put into the same form. */
function plainOf(issue: Issue): string {
  if (!/^(?:Invalid|Too|Unrecognized)/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? `a ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  return issue.message;
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'an object with fields',
  array: 'a list',
  string: 'a text',
};

function unknownName(keys: readonly string[], path: Path, schema: unknown): CaseFileProblem {
  const key = keys[0] ?? '';
  const names = namesAt(schema, path);
  const nearest = nearestOf(key, names);
  const hint = nearest === undefined ? `one of ${names.join(', ')}` : `a known field, such as ${nearest}`;
  return { field: fieldText([...path, key]), expected: hint };
}

/** The names that a schema knows at a path, whichever form it takes there. */
function namesAt(schema: unknown, path: Path): readonly string[] {
  let here = [schema];
  for (const step of path)
    here = here
      .flatMap(forms)
      .flatMap((form) => [typeof step === 'number' ? form.items : form.properties?.[fileName(String(step))]])
      .filter((form) => form !== undefined);
  return [...new Set(here.flatMap(forms).flatMap((form) => Object.keys(form.properties ?? {})))];
}

type Form = { readonly properties?: Record<string, unknown>; readonly items?: unknown };

function forms(schema: unknown): readonly Form[] {
  const { anyOf, oneOf } = schema as { anyOf?: readonly unknown[]; oneOf?: readonly unknown[] };
  return [schema as Form, ...[...(anyOf ?? []), ...(oneOf ?? [])].flatMap(forms)];
}

function nearestOf(key: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, distance: distance(key.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(2, key.length / 2) ? best.name : undefined;
}

/** How many letters differ: the edit distance of Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    let diagonal = row[0] ?? i;
    row = row.map((above, j) => {
      if (j === 0) return i + 1;
      const cost = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + (letter === b[j - 1] ? 0 : 1));
      diagonal = above;
      return cost;
    });
  }
  return row[b.length] ?? 0;
}

function fieldText(path: Path): string {
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${fileName(String(step))}`))
    .join('');
  return text === '' ? 'the case file' : text.replace(/^\./, '');
}

function valueAt(file: unknown, path: Path): string | undefined {
  let value = file;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
