import type { z } from 'zod';

/**
 * What both kinds of operation declare. Plain data and schemas: the server, OpenAPI and the pages all read
 * it.
 */
type ContractBase<Input extends z.ZodType, Answer extends z.ZodType> = {
  /** `installment-agreements.receive-proposal` */
  readonly operation: string;
  /** `/installment-agreements/requests/:requestId/approve`; what is named here is taken out of the input. */
  readonly path: string;
  readonly summary: string;
  /** The roles that may ask. Everybody else is told so. */
  readonly by: readonly string[];
  readonly input: Input;
  readonly answer: Answer;
  /** Touches no case, and so is answered also to somebody who may look into none now. */
  readonly whileHeld?: true;
  /** The person's own reason, where one is asked for: the log of reads and a grant of contact keep it. */
  because?(input: z.output<Input>): string;
};

/** An operation that changes something: one command, one transaction, one row of history or more. */
export type CommandContract<
  Input extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> = ContractBase<Input, Answer> & {
  readonly kind: 'command';
  readonly method: 'POST';
  /** The taxpayers whose commands this one must not overtake. */
  locks(input: z.output<Input>): readonly string[];
  /** `contact`: a first contact; the actor gets sight of the taxpayer with this reason. */
  readonly grants?: 'contact';
  /** How large a call may be that carries a file; others have the server's own bound. */
  readonly bodyBytesMax?: number;
  /** The taxpayer does not exist before. */
  readonly creates?: true;
  /**
   * The taxpayer is not named: the operation finds whom it concerns, also past what the actor sees. A call
   * that finds nobody is refused and kept among those of the agency.
   */
  readonly finds?: true;
  /**
   * Roles in which somebody sends one of these after the other: the second waits until the first is kept, its
   * refusal too. For what is bounded by how often a person has tried.
   */
  readonly oneAtATime?: readonly string[];
  /**
   * `own`: decided on what the actor may see and nothing else, so that nothing behind a wall colours the
   * answer. The story reads through `eyes` alone and records through `tx`.
   */
  readonly facts?: 'own';
  /** Concerns the agency itself and no taxpayer: locks nobody, and is kept apart. */
  readonly ofAgency?: true;
  /** Refusals of its own, in the order in which they are looked for; those of the process come after them. */
  readonly refusals: readonly string[];
};

/** An operation that only looks. */
export type QueryContract<
  Input extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> = ContractBase<Input, Answer> & {
  readonly kind: 'query';
  readonly method: 'GET' | 'POST';
  /** The taxpayers whose data the answer shows, for the log of reads. */
  reads(input: z.output<Input>, answer: z.output<Answer>): readonly string[];
  /**
   * The media types that a file may have which is answered in place of JSON; its answer is then a `zFile`.
   */
  readonly file?: readonly string[];
};

export type Contract = CommandContract | QueryContract;

/** Declares a command. Its input carries `commandId`, by which a repeated call is known. */
export function command<Input extends z.ZodType<{ commandId: string }>, Answer extends z.ZodType>(
  declared: Omit<CommandContract<Input, Answer>, 'kind' | 'method'>,
): CommandContract<Input, Answer> {
  return { kind: 'command', method: 'POST', ...declared };
}

/**
 * Declares a query. `POST` only where the question does not fit an address; it writes nothing all the same.
 */
export function query<Input extends z.ZodType, Answer extends z.ZodType>(
  declared: Omit<QueryContract<Input, Answer>, 'kind' | 'method'> & { readonly method?: 'GET' | 'POST' },
): QueryContract<Input, Answer> {
  return { kind: 'query', method: 'GET', ...declared };
}
