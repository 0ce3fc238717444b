import type { Day } from '#kernel/calendar/day.ts';
import type { Citation } from '#kernel/law/source.ts';
import { chartSteps, type Phase, phases, type StepScene } from './chart-steps.ts';
import type { SupportRequest } from './support-request-record.ts';
import { isApproved, isBeingDenied, isOver } from './support-request-states.ts';

export type ListedStep = {
  readonly phase: Phase;
  readonly printed: string;
  readonly who: readonly string[];
  readonly event: string;
  readonly law: Citation;
  /** Where the support request's own history does not have it. */
  readonly doneDay?: Day;
  readonly standing: 'done' | 'next' | 'waiting' | 'not-applicable';
};

/** Which phases are part of this request's way. */
export function activePhases({ supportRequest }: StepScene): readonly Phase[] {
  if (isBeingDenied(supportRequest.state)) return ['processing', 'denied'];
  if (isApproved(supportRequest.state) || jointsOf(supportRequest))
    return phases.filter((phase) => phase !== 'denied');
  return ['processing'];
}

function jointsOf({ joint }: SupportRequest): boolean {
  return joint.approvedDay !== undefined;
}

/**
 * The charts as they stand for this request: what is done, what comes next, what does not apply. Of the
 * phases that the looker sees: what lies in others is neither done nor next for them.
 */
export function listSteps(
  scene: StepScene,
  isSeen: (phase: Phase) => boolean = () => true,
): readonly ListedStep[] {
  const active = activePhases(scene);
  let nextFound = false;
  return chartSteps
    .filter(({ phase }) => isSeen(phase))
    .map(({ isDone, concerns, doneDay, ...step }) => {
      const applies = active.includes(step.phase) && (concerns === undefined || concerns(scene));
      if (!applies) return { ...step, standing: 'not-applicable' };
      if (isDone(scene)) {
        const onDay = doneDay?.(scene);
        return { ...step, standing: 'done', ...(onDay && { doneDay: onDay }) };
      }
      const standing = nextFound || isOver(scene.supportRequest.state) ? 'waiting' : 'next';
      nextFound = true;
      return { ...step, standing };
    });
}
