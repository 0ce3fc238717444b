import type { Day } from '#kernel/calendar/day.ts';
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
          const open = deadlines.filter(({ closedBecause }) => closedBecause === undefined);
          if (open.length === 0) return <p className="quiet">{tell('deadlines.none')}</p>;
          return (
            <ul role="list" className="plain-list">
              {open.map((deadline) => (
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
        }}
      </Answered>
    </section>
  );
}
