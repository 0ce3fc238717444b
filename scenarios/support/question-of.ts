import { z } from 'zod';

/** What of a JSON Schema a question is made from. */
type Shape = {
  readonly type?: string;
  readonly format?: string;
  readonly example?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly minimum?: number;
};

/** Gives the id that stands in a field, `requestId`. */
export type Namer = (field: string) => string;

/**
 * The smallest question that an operation takes: every field that it has to have, and every id that it could
 * have, so that a new operation is asked about without anybody writing down how.
 */
export function questionOf(input: z.ZodType, name: Namer): Record<string, unknown> {
  const { commandId: _, ...question } = smallest(shapeOf(input), 'input', name) as Record<string, unknown>;
  return question;
}

/** The fields of an operation that name something, apart from the id by which a repeated command is known. */
export function namesIn(input: z.ZodType): readonly string[] {
  const named: string[] = [];
  questionOf(input, (field) => {
    named.push(field);
    return '00000000-0000-4000-8000-000000000000';
  });
  return named.filter((field) => field !== 'commandId');
}

function shapeOf(input: z.ZodType): Shape {
  return z.toJSONSchema(input, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Shape;
}

const isId = ({ format }: Shape): boolean => format === 'uuid' || format === 'guid';
const isIds = ({ items }: Shape): boolean => items !== undefined && isId(items);

function smallest(shape: Shape, field: string, name: Namer): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const choices = shape.oneOf ?? shape.anyOf;
  if (choices) return smallest(choices.find(isId) ?? choices[0] ?? {}, field, name);
  if (isId(shape)) return name(field);
  if (shape.example !== undefined) return shape.example;
  if (shape.properties || shape.type === 'object') return smallestObject(shape, name);
  if (shape.type === 'array') return smallestArray(shape, field, name);
  if (shape.type === 'boolean') return false;
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(shape.minimum ?? 1, 1);
  if (shape.type === 'string') return shape.format === 'base64' ? 'cGF5' : 'a text';
  return null;
}

function smallestObject({ properties = {}, required = [] }: Shape, name: Namer): object {
  const needed = Object.entries(properties).filter(
    ([field, shape]) => required.includes(field) || isId(shape) || isIds(shape),
  );
  return Object.fromEntries(needed.map(([field, shape]) => [field, smallest(shape, field, name)]));
}

function smallestArray({ items = {}, minItems }: Shape, field: string, name: Namer): readonly unknown[] {
  const length = Math.max(minItems ?? 0, isId(items) ? 1 : 0);
  // A list of ids, `moduleIds`, names what a single one does.
  return Array.from({ length }, () => smallest(items, field.replace(/Ids$/, 'Id'), name));
}
