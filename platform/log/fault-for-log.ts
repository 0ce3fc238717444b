import { isDatabaseFault } from '../db/faults.ts';
import { InvariantBroken } from '../record/invariant.ts';

/**
 * What the log may know of something thrown: where it came from and of what kind, never what was in the
 * case.
 */
export type LoggedFault = {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  readonly constraint?: string;
  readonly frames: readonly string[];
  readonly cause?: LoggedFault;
};

const framesMost = 20;
const causesMost = 5;

/**
 * Something thrown, without its message unless that is a sentence of our own about the program. What a
 * driver, a parser or the runtime says may quote a value: `invalid input syntax for type date: "…"`, `Key
 * (hash)=(…) already exists`.
 */
export function faultForLog(thrown: unknown, depth = 0): LoggedFault {
  if (!(thrown instanceof Error)) return { name: typeof thrown, frames: [] };
  const { code } = thrown as { readonly code?: unknown };
  const cause =
    depth < causesMost && thrown.cause !== undefined ? faultForLog(thrown.cause, depth + 1) : undefined;
  return {
    name: thrown.name,
    ...(typeof code === 'string' && { code }),
    ...(thrown instanceof InvariantBroken && { message: thrown.message }),
    ...(isDatabaseFault(thrown) && thrown.constraint && { constraint: thrown.constraint }),
    frames: framesOf(thrown),
    ...(cause && { cause }),
  };
}

/** The places of the stack, without the message before them. */
function framesOf({ stack = '' }: Error): readonly string[] {
  const places = stack
    .split('\n')
    .filter((line) => /^\s+at .*(?::\d+:\d+\)?|<anonymous>\)?|\(native\))$/.test(line));
  return places.slice(0, framesMost).map((line) => line.trim().slice('at '.length));
}
