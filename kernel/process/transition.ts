import type { Citation } from '../law/source.ts';

/** A row hangs on the outcome of a decision: part of its key, so one event may lead to different states. */
export type Requirement = { readonly rule: string; readonly outcome: string };

/**
 * One lawful step. A table of rows is the process: screens, the API, the diagram and the model check all read
 * it.
 */
export type Transition<
  State extends string = string,
  Event extends string = string,
  Role extends string = string,
> = {
  readonly from: readonly State[];
  readonly on: Event;
  readonly to: State;
  readonly by: readonly Role[];
  readonly requires?: Requirement;
  /** Deadlines that start and end with the step, by name. */
  readonly opens?: readonly string[];
  readonly closes?: readonly string[];
  /** Deadlines that the step makes pointless: what they asked for was not done and is no longer asked. */
  readonly voids?: readonly string[];
  /** What is to be done afterwards, by name. */
  readonly effects?: readonly string[];
  readonly law: Citation;
};

/** A whole process. `initial` is the state before there is a record, `final` those that nothing leaves. */
export type ProcessTable<
  State extends string = string,
  Event extends string = string,
  Role extends string = string,
> = {
  /** The kind of record: `agreement-request`. */
  readonly kind: string;
  readonly initial: State;
  readonly final: readonly State[];
  readonly rows: readonly Transition<State, Event, Role>[];
};

/** The roles that may ever try an event: what a contract says of who may ask. */
export function rolesFor<Event extends string>(
  table: ProcessTable<string, Event>,
  event: Event,
): readonly string[] {
  return [...new Set(table.rows.filter((row) => row.on === event).flatMap((row) => row.by))];
}
