import type { z } from 'zod';
import type { Law } from '#kernel/law/law.ts';
import type { Actor } from '../access/actor.ts';
import type { Batch, Eyes, Tx } from '../db/lens.ts';
import type { CommandContract, QueryContract } from './contract.ts';
import type { Refusal } from './refusal.ts';
import type { Tools } from './runtime.ts';

/** What a command's story is told with. */
export type CommandScene<Input> = {
  readonly input: Input;
  /** Sees what the actor may see: finds the record and makes the answer. */
  readonly eyes: Eyes;
  /** Sees everything of the locked taxpayers: loads facts and records. */
  readonly tx: Tx;
  readonly actor: Actor;
  readonly law: Law;
  readonly tools: Tools;
};

export type QueryScene<Input> = Omit<CommandScene<Input>, 'tx'>;

/** What those are found with whom a command does not name: everybody, before anything is locked. */
export type FindScene<Input> = { readonly input: Input; readonly batch: Batch; readonly tools: Tools };

export type CommandOperation = {
  readonly contract: CommandContract;
  readonly handle: (scene: CommandScene<never>) => Promise<unknown>;
  /** Whom the command concerns, where its contract `finds`. */
  readonly find?: (scene: FindScene<never>) => Promise<readonly string[]>;
};
export type QueryOperation = {
  readonly contract: QueryContract;
  readonly handle: (scene: QueryScene<never>) => Promise<unknown>;
};
export type Operation = CommandOperation | QueryOperation;

/**
 * Thrown by a query, or by a command before it decides, where the actor sees no such thing. Absent and
 * hidden look alike.
 */
export class NotFound extends Error {
  constructor() {
    super('there is no such thing, or it is not for you to see');
    this.name = 'NotFound';
  }
}

/** Ties a command's contract to its story: load, decide, refuse, record, answer. */
export function commandOperation<Input extends z.ZodType, Answer extends z.ZodType>(
  contract: CommandContract<Input, Answer>,
  handle: (scene: CommandScene<z.output<Input>>) => Promise<z.input<Answer> | Refusal>,
  find?: (scene: FindScene<z.output<Input>>) => Promise<readonly string[]>,
): CommandOperation {
  return { contract, handle, ...(find && { find }) };
}

/** Ties a query's contract to its story. */
export function queryOperation<Input extends z.ZodType, Answer extends z.ZodType>(
  contract: QueryContract<Input, Answer>,
  handle: (scene: QueryScene<z.output<Input>>) => Promise<z.input<Answer>>,
): QueryOperation {
  return { contract, handle };
}
