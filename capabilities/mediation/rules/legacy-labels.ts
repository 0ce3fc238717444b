import { legacyLabels } from '../parameters/rule-purposes.ts';

/** Where a request of the old system stands here; undefined for a label that nobody has mapped. */
export function stateOfLabel(label: string): string | undefined {
  return legacyLabels[label];
}

/** The label of the old system for a state, on the way out; a state without one keeps its name. */
export function labelOfState(state: string): string {
  return Object.entries(legacyLabels).find(([, mapped]) => mapped === state)?.[0] ?? state;
}
