import type { Day } from '#kernel/calendar/day.ts';
import { PhaseRail, type RailPhase } from '#ui/case/phase-rail.tsx';
import { StepList, type StepPhase, type StepView } from '#ui/case/step-list.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { NextStep } from './next-step.tsx';
import { Section } from './section.tsx';
import { allowedMoves } from './process-of.ts';

type ChartStep = SupportRequestView['steps'][number];

/** The memorandum's own charts as they stand: where the request is, who moves next, what comes after. */
export function StepsSection(props: {
  readonly view: SupportRequestView;
  readonly today: Day;
  readonly onDo: (event: string) => void;
}) {
  const speech = useSpeech();
  const { view, today, onDo } = props;
  const phases = phasesOf(view.steps);
  return (
    <Section name="steps">
      <NextStep view={view} today={today} />
      <PhaseRail
        label={speech.tell('mediation.phases')}
        phases={phases.map((phase) => railPhase(phase, view, speech))}
      />
      <StepList
        phases={phases.map((phase) => stepPhase(phase, view, speech))}
        today={today}
        onDo={(id) => onDo(eventOf(id))}
      />
      <p className="quiet measure">{speech.tell('mediation.guide')}</p>
    </Section>
  );
}

/** The phases in the order of the charts. */
function phasesOf(steps: readonly ChartStep[]): readonly ChartStep['phase'][] {
  return [...new Set(steps.map(({ phase }) => phase))];
}

function railPhase(phase: ChartStep['phase'], view: SupportRequestView, { tell }: Speaker): RailPhase {
  return { id: phase, name: tell(`mediation-phase.${phase}`), standing: standingOfPhase(phase, view) };
}

function standingOfPhase(
  phase: ChartStep['phase'],
  { steps, activePhases }: SupportRequestView,
): RailPhase['standing'] {
  if (!activePhases.includes(phase)) return isUndecided(activePhases) ? 'to-come' : 'passed-over';
  const own = steps.filter((step) => step.phase === phase && step.standing !== 'not-applicable');
  if (own.every(({ standing }) => standing === 'done')) return 'done';
  return own.some(({ standing }) => standing === 'next') ? 'current' : 'to-come';
}

function stepPhase(phase: ChartStep['phase'], view: SupportRequestView, speech: Speaker): StepPhase {
  return {
    id: phase,
    name: speech.tell(`mediation-phase.${phase}`),
    steps: view.steps.filter((step) => step.phase === phase).map((step) => stepView(step, view, speech)),
  };
}

function stepView(step: ChartStep, view: SupportRequestView, { tell }: Speaker): StepView {
  const { phase, printed, event, who, law } = step;
  const standing = standingOf(step, view);
  const doneDay = standing === 'done' ? (step.doneDay ?? dayOfStep(event, view)) : undefined;
  const deadline = view.clocks.find(
    ({ kind, closedBecause }) => kind === clocksOfSteps[event] && closedBecause === undefined,
  );
  return {
    id: `${phase}.${printed}.${event}`,
    name: tell('mediation.step-of', { printed, name: tell(`mediation-step.${phase}.${printed}`) }),
    who:
      who.length > namedMost
        ? tell('mediation.everybody')
        : who.map((role) => tell(`role.${role}`)).join(', '),
    standing,
    ...(doneDay !== undefined && { doneDay }),
    ...(deadline !== undefined && { deadline: deadline as DeadlineView }),
    // Every step of the charts stands in the same exhibit of the memorandum, which the page names once.
    law: law.cite.replace(/^.* § /, ''),
  };
}

const namedMost = 3;

/** Which clock runs until a step of the charts is taken. */
const clocksOfSteps: Readonly<Record<string, string>> = {
  'mail-request': 'mail-program',
  'approve-request': 'answer-request',
  'tell-approval': 'tell-approval',
  'assign-mediator': 'find-mediator',
  'deliver-summary': 'appeals-summary',
};

/** When the step of a chart was taken, as far as the history of the request has it. */
function dayOfStep(event: string, { timeline, receivedDay, agreement, joint }: SupportRequestView) {
  if (event === 'receive-request') return receivedDay;
  if (event === 'accept-draft') return agreement?.appealsSignedDay;
  if (event === 'send-packet') return agreement?.faxedDay;
  if (event === 'note-mediator-offer') return joint.mediator?.assignedDay;
  return timeline.findLast((entry) => entry.event === event)?.onDay;
}

/** A step of the charts is the reader's where the command behind it is allowed to the reader now. */
function standingOf({ standing, event, phase }: ChartStep, view: SupportRequestView): StepView['standing'] {
  if (standing === 'done') return 'done';
  const isOpenStill = isUndecided(view.activePhases) && !view.activePhases.includes(phase);
  if (standing === 'not-applicable') return isOpenStill ? 'not-yet' : 'skipped';
  if (allowedMoves(view).includes(event)) return 'yours';
  return standing === 'next' ? 'waits' : 'not-yet';
}

/** Until Appeals has answered nobody knows which of the later phases the request will go through. */
function isUndecided(activePhases: SupportRequestView['activePhases']): boolean {
  return activePhases.length === 1;
}

function eventOf(stepId: string): string {
  return stepId.slice(stepId.lastIndexOf('.') + 1);
}
