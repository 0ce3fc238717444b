import type { Day } from '#kernel/calendar/day.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Deadline } from '#ui/findings/deadline.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { Answered } from '#ui/page/answered.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { listDeadlinesContract } from '../api/list-deadlines.contract.ts';

/** The days that run for a taxpayer, each with how it was counted. */
export function DeadlinesPanel({ taxpayerId, today }: { readonly taxpayerId: string; readonly today: Day }) {
  const { tell } = useSpeech();
  const answer = useAnswer(listDeadlinesContract, { taxpayerId });
  return (
    <section className="stack" aria-labelledby="deadlines">
      <h2 id="deadlines">{tell('deadlines.title')}</h2>
      <Answered answer={answer} rows={1}>
        {({ deadlines }) => {
          const [open, closed] = [true, false].map((isOpen) =>
            deadlines.filter(({ closedBecause }) => (closedBecause === undefined) === isOpen),
          );
          return (
            <>
              {open?.length === 0 && <p className="quiet">{tell('deadlines.none')}</p>}
              <Deadlines deadlines={open ?? []} today={today} />
              {closed !== undefined && closed.length > 0 && (
                <details>
                  <summary>{tell('deadlines.closed', { count: String(closed.length) })}</summary>
                  <Deadlines deadlines={closed} today={today} />
                </details>
              )}
            </>
          );
        }}
      </Answered>
    </section>
  );
}

type Listed = AnswerOf<typeof listDeadlinesContract>['deadlines'];

function Deadlines({ deadlines, today }: { readonly deadlines: Listed; readonly today: Day }) {
  if (deadlines.length === 0) return null;
  return (
    <ul role="list" className="plain-list">
      {deadlines.map((deadline) => (
        <li key={deadline.deadlineId}>
          <Deadline
            deadline={deadline as DeadlineView}
            kind={deadline.stake === 'unknown' ? 'duty' : deadline.stake}
            today={today}
          />
        </li>
      ))}
    </ul>
  );
}
