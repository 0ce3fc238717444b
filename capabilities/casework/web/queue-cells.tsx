import { type Day, daysBetween } from '#kernel/calendar/day.ts';
import { formatDaysLeft } from '#kernel/decision/format.ts';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { DayText, InstantText } from '#ui/text/day-text.tsx';
import { Icon } from '#ui/text/icon.tsx';
import type { QueueRow } from '../api/list-queue.contract.ts';
import { riskReasons } from '../parameters/legal-risk.ts';
import { reasonText } from './reason-text.ts';

/** When the work of a row is due, and how far off that is. */
export function QueueDue({ row, today }: { readonly row: QueueRow; readonly today: Day }) {
  const speech = useSpeech();
  const { dueAt, dueDay, band } = row;
  const [first] = row.reasons;
  if (dueDay === undefined && band === 'late' && first?.day !== undefined)
    return <WaitsSince day={first.day} today={today} />;
  if (dueDay === undefined) return <span className="quiet">{speech.tell('work.no-deadline')}</span>;
  const daysLeft = daysBetween(today, dueDay);
  return (
    <span className={`deadline deadline--stacked${band === 'late' ? ' deadline--late' : ''}`}>
      <span className="deadline__day">
        {dueAt === undefined ? (
          <DayText day={dueDay} style="table" />
        ) : (
          <InstantText at={dueAt} style="table" />
        )}
      </span>
      <span className="deadline__left small">
        {band === 'late' && <Icon name="late" />}
        {band === 'late' && daysLeft === 0
          ? speech.tell('work.late-today')
          : formatDaysLeft(daysLeft, speech)}
      </span>
    </span>
  );
}

/** What is late by order of law and has no day of its own: since when it waits. */
function WaitsSince({ day, today }: { readonly day: Day; readonly today: Day }) {
  const { tell } = useSpeech();
  const days = daysBetween(day, today);
  return (
    <span className="deadline deadline--stacked deadline--late">
      <span className="deadline__day">
        <DayText day={day} style="table" />
      </span>
      <span className="deadline__left small">
        <Icon name="late" />
        {days === 0 ? tell('work.waits-since-today') : tell('work.waits-for', { count: String(days) }, days)}
      </span>
    </span>
  );
}

/** What waits, with the reason why it stands where it stands. */
export function QueueReason({ row }: { readonly row: QueueRow }) {
  const speech = useSpeech();
  const [first] = row.reasons;
  const task = speech.tell(`task.${row.kind}`);
  return (
    <>
      {task}{' '}
      <WhyButton
        subject={{
          kind: 'reasons',
          name: `rank-of-${row.taskId}`,
          about: speech.tell('work.why-here', { task, taxpayer: row.taxpayerName }),
          answer: first === undefined ? task : reasonText(first, speech),
          steps: stepsOf(row, speech),
          law: row.reasons.find(({ law }) => law !== undefined)?.law,
        }}
        about={speech.tell('work.why-here', { task, taxpayer: row.taxpayerName })}
      />
      {first !== undefined && isMoreThanItsDay(row) && (
        <div className="quiet small">{reasonText(first, speech)}</div>
      )}
    </>
  );
}

/** A reason beside its day is worth its line; that a day comes near stands in the column of days. */
function isMoreThanItsDay({ reasons }: QueueRow): boolean {
  return reasons.some(({ law }) => law !== undefined);
}

function stepsOf({ reasons, rank }: QueueRow, speech: Speaker): readonly string[] {
  const place = speech.tell('work.rank', { rank: String(rank), count: String(riskReasons.length) });
  return [...reasons.slice(1).map((reason) => reasonText(reason, speech)), place, speech.tell('work.order')];
}
