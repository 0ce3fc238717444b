import { type Day, daysBetween } from '#kernel/calendar/day.ts';
import { formatDay, formatDaysLeft } from '#kernel/decision/format.ts';
import { type Speaker, useSpeech } from '../speech.tsx';
import { DayText, InstantText } from '../text/day-text.tsx';
import { Icon } from '../text/icon.tsx';
import { WhyButton } from './why-button.tsx';
import type { DeadlineView } from './why-subject.ts';

export type DeadlineProps = {
  readonly deadline: DeadlineView;
  /** A right that ends, a duty of the agency, or a target without legal effect. */
  readonly kind: 'right' | 'duty' | 'target';
  readonly today: Day;
  /** Leaves out what it is the deadline of, where a column or heading says so. */
  readonly short?: boolean;
};

/** A last day: what for, when, how long that is, and how it was counted. */
export function Deadline({ deadline, kind, today, short = false }: DeadlineProps) {
  const speech = useSpeech();
  const daysLeft = daysBetween(today, deadline.dueDay);
  const isLate = deadline.closedBecause === undefined && daysLeft < 0;
  const name = speech.tell(`deadline.${deadline.kind}`);
  const about = `${name}, ${formatDay(deadline.dueDay, speech)}`;
  return (
    <span className={`deadline deadline--${kind}${isLate ? ' deadline--late' : ''}`}>
      {!short && <span className="deadline__name">{name}</span>}
      <span className="deadline__day">
        {deadline.dueAt === undefined ? (
          <DayText day={deadline.dueDay} />
        ) : (
          <InstantText at={deadline.dueAt} />
        )}
      </span>
      <span className="deadline__left">
        {isLate && <Icon name="late" />}
        {standing(deadline, daysLeft, speech)}
      </span>
      <WhyButton subject={{ kind: 'deadline', deadline }} about={about} />
    </span>
  );
}

function standing({ closedBecause }: DeadlineView, daysLeft: number, speech: Speaker): string {
  if (closedBecause !== undefined) return speech.say(`ui.deadline-${closedBecause}`);
  return formatDaysLeft(daysLeft, speech);
}
