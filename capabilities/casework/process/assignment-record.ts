import type { Day } from '#kernel/calendar/day.ts';
import type { AssignmentEvent, AssignmentState } from './assignment.ts';

/** Who holds a taxpayer's case, from a day on. */
export type Assignment = {
  readonly taxpayerId: string;
  readonly assignmentId: string;
  readonly compartment: string;
  readonly state: AssignmentState;
  readonly version: number;
  readonly personId: string;
  readonly officeId: string;
  readonly sinceDay: Day;
};

export type AssignTaxpayerBody = Pick<Assignment, 'taxpayerId' | 'assignmentId' | 'personId' | 'officeId'>;
/** `toPersonId` is who holds the case afterwards, by an assignment of its own. */
export type TransferTaxpayerBody = { readonly toPersonId: string; readonly because: string };
export type CloseAssignmentBody = { readonly because: string };

type AssignmentStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
};

/** What a step changes. The rebuild from history folds it. */
export function applyAssignment(
  before: Assignment | undefined,
  step: AssignmentStep,
): Omit<Assignment, 'version'> {
  const event = step.event as AssignmentEvent;
  const state = step.to as AssignmentState;
  if (event === 'assign-taxpayer') {
    const { taxpayerId, assignmentId, personId, officeId } = step.body as AssignTaxpayerBody;
    const held = { taxpayerId, assignmentId, personId, officeId };
    return { ...held, compartment: 'shared', state, sinceDay: step.onDay };
  }
  if (before === undefined) throw new Error(`${event} ends an assignment that does not exist`);
  return { ...before, state };
}
