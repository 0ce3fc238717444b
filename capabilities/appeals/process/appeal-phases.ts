import type { AppealState } from './appeal.ts';

/** The way of an appeal in a few words, as a page shows it. */
export const appealPhases = [
  'receipt',
  'transfer',
  'assigned',
  'acknowledged',
  'conference',
  'discussed',
  'approval',
  'closed',
] as const;
export type AppealPhase = (typeof appealPhases)[number];

const phases: Readonly<Record<AppealState, AppealPhase>> = {
  none: 'receipt',
  received: 'receipt',
  'postmark-open': 'receipt',
  late: 'receipt',
  returned: 'receipt',
  unclear: 'receipt',
  withdrawn: 'receipt',
  dismissed: 'receipt',
  transferred: 'transfer',
  assigned: 'assigned',
  acknowledged: 'acknowledged',
  'in-conference': 'conference',
  discussed: 'discussed',
  submitted: 'approval',
  closed: 'closed',
};

/** The phase that a state belongs to. */
export function phaseOf(state: AppealState): AppealPhase {
  return phases[state];
}
