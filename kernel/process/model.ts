import type { ProcessTable, Transition } from './transition.ts';

/** What a visit to every state that a process can reach has shown. */
export type ModelReport = {
  readonly states: readonly string[];
  readonly events: readonly string[];
  readonly roles: readonly string[];
  readonly reachable: readonly string[];
  readonly unreachable: readonly string[];
  /** States that are not final and that nothing leaves. */
  readonly deadEnds: readonly string[];
  /** Final states that something leaves all the same. */
  readonly leaks: readonly string[];
  /** States from which no final state can be reached. */
  readonly endless: readonly string[];
  /** Pairs of rows that could both answer one event by one role under one outcome. */
  readonly competing: readonly (readonly [Transition, Transition])[];
};

/** Visits every state that the process can reach from its initial one and reports what is wrong with it. */
export function exploreModel(table: ProcessTable): ModelReport {
  const states = unique([
    table.initial,
    ...table.rows.flatMap((row) => [...row.from, row.to]),
    ...table.final,
  ]);
  const reachable = closure([table.initial], (state) => successors(table, state));
  const leads = (state: string): boolean =>
    closure([state], (next) => successors(table, next)).some((s) => table.final.includes(s));
  const left = (state: string): boolean => successors(table, state).some((next) => next !== state);
  return {
    states,
    events: unique(table.rows.map((row) => row.on)),
    roles: unique(table.rows.flatMap((row) => row.by)),
    reachable,
    unreachable: states.filter((state) => !reachable.includes(state)),
    deadEnds: states.filter((state) => !table.final.includes(state) && !left(state)),
    leaks: table.final.filter(left),
    endless: states.filter((state) => !leads(state)),
    competing: competingRows(table.rows),
  };
}

/** The process as a Mermaid state diagram, for documents. */
export function diagramOf(table: ProcessTable): string {
  const lines = table.rows.flatMap((row) =>
    row.from.map((from) => `  ${stateName(table, from)} --> ${row.to}: ${labelOf(row)}`),
  );
  const ends = table.final.map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', ...lines, ...ends].join('\n');
}

function stateName(table: ProcessTable, state: string): string {
  return state === table.initial ? '[*]' : state;
}

function labelOf({ on, requires }: Transition): string {
  return requires === undefined ? on : `${on} (${requires.rule} is ${requires.outcome})`;
}

function successors(table: ProcessTable, state: string): readonly string[] {
  return unique(table.rows.filter((row) => row.from.includes(state)).map((row) => row.to));
}

function closure(start: readonly string[], next: (state: string) => readonly string[]): readonly string[] {
  const seen = new Set(start);
  const open = [...start];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const successor of next(state)) {
      if (seen.has(successor)) continue;
      seen.add(successor);
      open.push(successor);
    }
  }
  return [...seen];
}

function competingRows(rows: readonly Transition[]): readonly (readonly [Transition, Transition])[] {
  return rows.flatMap((a, index) =>
    rows.slice(index + 1).flatMap((b) => (compete(a, b) ? [[a, b] as const] : [])),
  );
}

function compete(a: Transition, b: Transition): boolean {
  const meet =
    a.on === b.on &&
    a.from.some((state) => b.from.includes(state)) &&
    a.by.some((role) => b.by.includes(role));
  if (!meet) return false;
  if (a.requires === undefined || b.requires === undefined) return true;
  return a.requires.rule !== b.requires.rule || a.requires.outcome === b.requires.outcome;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
