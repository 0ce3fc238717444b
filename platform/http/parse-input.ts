import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import type { Contract } from './contract.ts';

/** One field that could not be read, and what was expected. */
export type FieldError = { readonly field: string; readonly expected: string };

/** The input cannot be read: told field by field, and nothing was touched. */
export class InputUnreadable extends Error {
  readonly fields: readonly FieldError[];

  constructor(fields: readonly FieldError[]) {
    super(fields.map(({ field, expected }) => `${field}: ${expected}`).join('; '));
    this.name = 'InputUnreadable';
    this.fields = fields;
  }
}

/** The operation is not for this role. */
export class RoleNotAllowed extends Error {
  readonly operation: string;
  readonly possibleBy: readonly string[];

  constructor(operation: string, possibleBy: readonly string[]) {
    super(`${operation} is for ${possibleBy.join(', ')}`);
    this.name = 'RoleNotAllowed';
    this.operation = operation;
    this.possibleBy = possibleBy;
  }
}

export function requireRole(contract: Contract, actor: Actor): void {
  if (!contract.by.includes(actor.role)) throw new RoleNotAllowed(contract.operation, contract.by);
}

/** The input in the contract's form. Throws InputUnreadable with every field that is not. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new InputUnreadable(
    parsed.error.issues.map((issue) => ({ field: fieldOf(issue), expected: issue.message })),
  );
}

function fieldOf(issue: z.core.$ZodIssue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  return path.length === 0 ? 'input' : path.map(String).join('.');
}
