import type { Day } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { ClosingReasonName, ClosingStage } from '../parameters/closing-reasons.ts';
import { denialGrounds } from '../parameters/denial-grounds.ts';
import type { Closing, SupportRequest } from '../process/support-request-record.ts';
import { closingStageOf } from '../process/support-request-states.ts';
import { type ClosingFacts, decideClosing } from '../rules/decide-closing.ts';
import { findPaper } from '../store/paper-store.ts';
import type { Brought, StepScene } from './take-step.ts';

type Told = { readonly reason: ClosingReasonName; readonly closingDay: Day };

export function closingBody({ reason, closingDay }: Told, attached: readonly string[]): Closing {
  return { reason, closingDay, attached };
}

/**
 * Whether this closing holds: reason, role, stage, day, the one document, and the result that the issues
 * have.
 */
export function closingBrought(
  before: SupportRequest,
  { actor, law }: Pick<StepScene, 'actor' | 'law'>,
  { reason, closingDay }: Told,
  attached: readonly string[],
): Brought {
  const stage = closingStageOf(before.state);
  const facts: ClosingFacts = {
    reason,
    role: actor.role,
    stage: stage ?? 'after-session',
    closingDay,
    happenedDay: happenedDayOf(before, reason, stage),
    attached,
    issues: before.joint.concluded?.issues ?? [],
    ineligible: isIneligible(before),
  };
  return { decision: withFacts(decideClosing(facts, law), facts), allows: 'may-be-closed' };
}

/** The kinds of the papers that are handed in, as far as the lens sees them. */
export async function kindsOf(
  lens: Lens,
  { supportRequestId }: SupportRequest,
  documentIds: readonly string[],
): Promise<readonly string[]> {
  const kinds: string[] = [];
  for (const documentId of documentIds) {
    const paper = await findPaper(lens, documentId);
    kinds.push(paper?.supportRequestId === supportRequestId ? paper.kind : 'not-of-this-request');
  }
  return kinds;
}

function happenedDayOf(
  { joint, review }: SupportRequest,
  reason: ClosingReasonName,
  stage: ClosingStage | undefined,
): ClosingFacts['happenedDay'] {
  if (stage === 'denial-mailed') return review?.denial?.letterMailedDay ?? 'unknown';
  if (stage === 'after-session') return joint.concluded?.onDay ?? 'unknown';
  const { withdrawal } = joint;
  return withdrawal !== undefined && reason === `withdrawn-by-${withdrawal.side}`
    ? withdrawal.onDay
    : 'unknown';
}

/** Whether every ground of the denial is one of eligibility. */
function isIneligible({ review }: SupportRequest): boolean | 'unknown' {
  const reasons = review?.denial?.reasons;
  if (reasons === undefined || reasons.length === 0) return 'unknown';
  return reasons.every(({ ground }) => {
    // A ground that the program office has added is closed with concurrence.
    const shipped = denialGrounds.find((one) => one.ground === ground);
    return shipped?.closes === 'denied-ineligible';
  });
}
