import type { Day } from '#kernel/calendar/day.ts';
import { type UiWord, useSpeech } from '../speech.tsx';
import { DayText } from '../text/day-text.tsx';
import { Icon, type IconName } from '../text/icon.tsx';
import { Deadline } from '../findings/deadline.tsx';
import type { DeadlineView } from '../findings/why-subject.ts';

/**
 * Where a step of a long procedure stands. `yours`: the reader may do it now. `waits`: somebody else may. Its
 * words are `ui.step-<standing>`.
 */
export type StepStanding = 'done' | 'yours' | 'waits' | 'not-yet' | 'skipped';

export type StepView = {
  readonly id: string;
  readonly name: string;
  /** Whose step it is, in words. */
  readonly who: string;
  readonly standing: StepStanding;
  readonly deadline?: DeadlineView | undefined;
  readonly doneDay?: Day | undefined;
  /** Why it is not yet, or was passed over; in words. */
  readonly because?: string | undefined;
  /** What shows that it was done, in words. */
  readonly evidence?: string | undefined;
  /** Where it stands written. */
  readonly law: string;
};

export type StepPhase = {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly StepView[];
};

type StepListProps = {
  readonly phases: readonly StepPhase[];
  readonly today: Day;
  /** Leads to where the reader's own step is done. */
  readonly onDo: (stepId: string) => void;
};

/**
 * A procedure as it is written down: phases, their steps, whose each one is, by when, and what shows that it
 * was done. Only a step that the reader may do now is a button, so that the eye falls on it; phases before
 * and after are folded.
 */
export function StepList({ phases, today, onDo }: StepListProps) {
  return (
    <ol className="steps" role="list">
      {phases.map(({ id, name, steps }) => {
        const list = (
          <ol role="list">
            {steps.map((step) => (
              <Step key={step.id} step={step} today={today} onDo={onDo} />
            ))}
          </ol>
        );
        return (
          <li key={id} className="steps__phase">
            {steps.some(isTouched) ? (
              <>
                <h3>{name}</h3>
                {list}
              </>
            ) : (
              <details>
                <summary>{name}</summary>
                {list}
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** A phase in which nothing is done, or can be, is folded. */
function isTouched({ standing }: StepView): boolean {
  return standing === 'done' || standing === 'yours' || standing === 'waits';
}

function Step({
  step,
  today,
  onDo,
}: {
  readonly step: StepView;
  readonly today: Day;
  readonly onDo: StepListProps['onDo'];
}) {
  const { say } = useSpeech();
  const { id, name, who, standing, deadline, doneDay, because, evidence, law } = step;
  const isOpen = standing === 'yours' || standing === 'waits';
  return (
    <li className={`step step--${standing}`} aria-current={standing === 'yours' ? 'step' : undefined}>
      <span className="step__name">
        <Icon name={icons[standing]} />
        {standing === 'yours' ? (
          <button type="button" className="step__do" onClick={() => onDo(id)}>
            {name}
          </button>
        ) : (
          name
        )}
      </span>
      <span className="step__who">{who}</span>
      <span className="step__standing">
        {say(`ui.step-${standing}` satisfies UiWord, { who })}
        {doneDay !== undefined && (
          <>
            {' '}
            <DayText day={doneDay} />
          </>
        )}
        {because !== undefined && <span className="step__because">{because}</span>}
        {isOpen && deadline && <Deadline deadline={deadline} kind="duty" today={today} short />}
      </span>
      <span className="step__evidence">{evidence}</span>
      <cite className="step__law">{law}</cite>
    </li>
  );
}

const icons = {
  done: 'done',
  yours: 'next',
  waits: 'waits',
  'not-yet': 'schedule',
  skipped: 'barred',
} as const satisfies Record<StepStanding, IconName>;
