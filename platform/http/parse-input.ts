import type { z } from 'zod';
import type { Hold } from '../access/actor.ts';
import { expectedBy, fieldsOf } from './expected.ts';
import { unkeepableTexts } from './unkeepable-texts.ts';

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

/** The person may look into no case now, for a reason that the person can cure. */
export class AccessHeld extends Error {
  readonly hold: Hold;

  constructor(hold: Hold) {
    super(`access to cases is held: ${hold.code}`);
    this.name = 'AccessHeld';
    this.hold = hold;
  }
}

/** The input in the contract's form. Throws InputUnreadable with every field that is not. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const unkeepable = unkeepableTexts(raw);
  const parsed = schema.safeParse(raw, { error: expectedBy });
  if (parsed.success && unkeepable.length === 0) return parsed.data;
  const unreadable = parsed.success ? [] : parsed.error.issues.flatMap((issue) => fieldsOf(issue, schema));
  throw new InputUnreadable([...unkeepable, ...unreadable]);
}
