import type { Decision } from '../decision/decision.ts';
import { type Finding, isMet } from '../decision/finding.ts';
import type { Citation } from '../law/source.ts';
import type { ProcessTable, Transition } from './transition.ts';

/** The decisions that a step may hang on, by rule. */
export type Decisions = Readonly<Record<string, Decision>>;

/** A lawful step, ready to be applied and recorded. */
export type Moved<State extends string = string, Event extends string = string> = {
  readonly kind: 'moved';
  readonly process: string;
  readonly event: Event;
  readonly from: State;
  readonly to: State;
  readonly opens: readonly string[];
  readonly closes: readonly string[];
  readonly voids?: readonly string[];
  readonly effects: readonly string[];
  readonly law: Citation;
  readonly decisions: Decisions;
};

export type RefusalCode =
  | 'event-must-be-possible-in-this-state'
  | 'role-must-be-allowed-this-event'
  | 'decision-must-allow-this-event';

/** No step: what must hold for it to be one, with every finding that does not hold. */
export type Refused = {
  readonly kind: 'refused';
  readonly process: string;
  readonly code: RefusalCode;
  readonly event: string;
  readonly from: string;
  readonly findings: readonly Finding[];
  readonly law?: Citation;
  /** The states that the event could leave, for a refusal by state. */
  readonly possibleFrom?: readonly string[];
  /** The roles that may do it, for a refusal by role. */
  readonly possibleBy?: readonly string[];
  /** The decision that did not allow it. */
  readonly decision?: Decision;
};

export type Attempt<State extends string = string, Event extends string = string> = {
  readonly state: State;
  readonly event: Event;
  readonly role: string;
  readonly decisions?: Decisions;
};

/**
 * The step that an event makes from a state, for a role, under these decisions; or the refusal.
 * Throws if a row hangs on a decision that was not made: that is a mistake of the caller, not of the person.
 */
export function move<State extends string, Event extends string>(
  table: ProcessTable<State, Event>,
  attempt: Attempt<State, Event>,
): Moved<State, Event> | Refused {
  const rowsOfEvent = table.rows.filter((row) => row.on === attempt.event);
  const rowsFromState = rowsOfEvent.filter((row) => row.from.includes(attempt.state));
  if (rowsFromState.length === 0) return refuseByState(table, attempt, rowsOfEvent);
  const rowsForRole = rowsFromState.filter((row) => row.by.includes(attempt.role));
  if (rowsForRole.length === 0) return refuseByRole(table, attempt, rowsFromState);
  const row = rowsForRole.find((candidate) => isAllowed(candidate, attempt.decisions ?? {}));
  if (row === undefined) return refuseByDecision(table, attempt, rowsForRole);
  return {
    kind: 'moved',
    process: table.kind,
    event: attempt.event,
    from: attempt.state,
    to: row.to,
    opens: row.opens ?? [],
    closes: row.closes ?? [],
    ...(row.voids && { voids: row.voids }),
    effects: row.effects ?? [],
    law: row.law,
    decisions: attempt.decisions ?? {},
  };
}

function isAllowed({ requires }: Transition, decisions: Decisions): boolean {
  return requires === undefined || requiredDecision(requires.rule, decisions).outcome === requires.outcome;
}

function requiredDecision(rule: string, decisions: Decisions): Decision {
  const decision = decisions[rule];
  if (decision === undefined)
    throw new Error(`this step hangs on the decision "${rule}", which was not made`);
  return decision;
}

function refuseByState(table: ProcessTable, { state, event }: Attempt, rows: readonly Transition[]): Refused {
  const possibleFrom = [...new Set(rows.flatMap((row) => row.from))];
  return {
    kind: 'refused',
    process: table.kind,
    code: 'event-must-be-possible-in-this-state',
    event,
    from: state,
    findings: [],
    possibleFrom,
  };
}

function refuseByRole(table: ProcessTable, { state, event }: Attempt, rows: readonly Transition[]): Refused {
  const possibleBy = [...new Set(rows.flatMap((row) => row.by))];
  const law = rows[0]?.law;
  return {
    kind: 'refused',
    process: table.kind,
    code: 'role-must-be-allowed-this-event',
    event,
    from: state,
    findings: [],
    possibleBy,
    ...(law && { law }),
  };
}

function refuseByDecision(
  table: ProcessTable,
  { state, event, decisions = {} }: Attempt,
  rows: readonly Transition[],
): Refused {
  const row = rows[0];
  if (row?.requires === undefined)
    throw new Error(`the rows of "${event}" from "${state}" contradict each other`);
  const decision = requiredDecision(row.requires.rule, decisions);
  const findings = decision.findings.filter((finding) => !isMet(finding));
  return {
    kind: 'refused',
    process: table.kind,
    code: 'decision-must-allow-this-event',
    event,
    from: state,
    findings,
    law: row.law,
    decision,
  };
}

/** One button: an event that this role may ever try from this state, and whether it may now. */
export type Move = { readonly event: string; readonly allowed: boolean; readonly refusal?: Refused };

/**
 * The events that a role may try from a state, each allowed or with its refusal, in the order of the table.
 */
export function movesFor<State extends string, Event extends string>(
  table: ProcessTable<State, Event>,
  { state, role, decisions }: { readonly state: State; readonly role: string; readonly decisions: Decisions },
): readonly Move[] {
  const rows = table.rows.filter((row) => row.from.includes(state) && row.by.includes(role));
  const events = [...new Set(rows.map((row) => row.on))];
  return events.map((event) => {
    const step = move(table, { state, event, role, decisions });
    return step.kind === 'moved' ? { event, allowed: true } : { event, allowed: false, refusal: step };
  });
}
