import { z } from 'zod';
import type { FieldError } from './parse-input.ts';

type Issue = z.core.$ZodIssue;

/** What an issue without words of its schema expected, said as the schemas say it: "a whole number". */
export const expectedBy: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return oneOf(issue.values.map((value) => JSON.stringify(value)));
    case 'too_small':
      return bounded('at least', issue.minimum, issue.origin);
    case 'too_big':
      return bounded('at most', issue.maximum, issue.origin);
    default:
      return undefined;
  }
};

/** The fields that an issue is about: one for each key that nobody asked for, and otherwise one. */
export function fieldsOf(issue: Issue, schema: z.ZodType): readonly FieldError[] {
  if (issue.code !== 'unrecognized_keys') return [{ field: named(issue.path), expected: expectedOf(issue) }];
  const known = keysAt(schema, issue.path);
  const expected = known.length > 0 ? `no such field; there is ${known.join(', ')}` : 'no such field';
  return issue.keys.map((key) => ({ field: named([...issue.path, key]), expected }));
}

function expectedOf(issue: Issue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const branches = issue.errors
    .map(([first]) => first && branchText(first))
    .filter((text) => text !== undefined);
  return branches.length > 0 ? oneOf([...new Set(branches)]) : issue.message;
}

function branchText(issue: Issue): string {
  return issue.path.length === 0 ? expectedOf(issue) : `${named(issue.path)}: ${expectedOf(issue)}`;
}

function named(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'input' : path.map(String).join('.');
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function oneOf(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join() : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`;
}

function bounded(side: string, bound: number | bigint, origin: string): string {
  if (origin === 'string') return `a text of ${side} ${bound} ${bound === 1 ? 'character' : 'characters'}`;
  if (origin === 'array') return `a list of ${side} ${bound} ${bound === 1 ? 'item' : 'items'}`;
  return `a number of ${side} ${bound}`;
}

/** The keys of the object at a path of a schema; none where the schema does not tell. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const bare = unwrapped(schema);
  const [next, ...rest] = path;
  if (bare instanceof z.ZodArray && next !== undefined) return keysAt(bare.element, rest);
  if (!(bare instanceof z.ZodObject)) return [];
  if (next === undefined) return Object.keys(bare.shape);
  const member = bare.shape[String(next)] as z.core.$ZodType | undefined;
  return member === undefined ? [] : keysAt(member, rest);
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const wraps =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable;
  return wraps ? unwrapped(schema.unwrap()) : schema;
}
