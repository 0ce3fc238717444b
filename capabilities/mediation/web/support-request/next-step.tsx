import type { Day } from '#kernel/calendar/day.ts';
import { Deadline } from '#ui/findings/deadline.tsx';
import { FindingList } from '#ui/findings/finding-list.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { allowedMoves, isForAnother } from './process-of.ts';

type NextStepProps = {
  readonly view: SupportRequestView;
  readonly today: Day;
};

/** What everybody waits for: whose it is, by when, and what still stands in its way. */
export function NextStep({ view, today }: NextStepProps) {
  const speech = useSpeech();
  const { tell } = speech;
  const { next } = view;
  if (next === undefined) return <p className="quiet">{tell('mediation.next-none')}</p>;
  const isYours = allowedMoves(view).includes(next.event) && !isForAnother(next.event, view);
  const clock = pressingClock(view);
  return (
    <section className="next-step stack" aria-labelledby="next-step-title">
      <h3 id="next-step-title">
        <span className="quiet">{tell('mediation.next-title')}</span>{' '}
        {tell(`event.${next.process}.${next.event}`)}
      </h3>
      <p>
        {isYours ? tell('mediation.next-yours') : tell('mediation.next-waits', { who: whoOf(next, speech) })}
      </p>
      {clock !== undefined && <Deadline deadline={clock as DeadlineView} kind="duty" today={today} />}
      {next.blockedBy.length > 0 && (
        <>
          <h4>{tell('mediation.next-blocked')}</h4>
          <FindingList findings={next.blockedBy} />
        </>
      )}
    </section>
  );
}

function whoOf({ who }: NonNullable<SupportRequestView['next']>, { tell }: Speaker): string {
  const named = who.map(({ role, name }) =>
    name === undefined ? tell(`role.${role}`) : `${name}, ${tell(`role.${role}`)}`,
  );
  return named.join('; ');
}

/**
 * The clock that ends first, of those that run for the request itself: the e-mail to the program is a step
 * beside it, with its own day in the list.
 */
function pressingClock({ clocks }: SupportRequestView) {
  const running = clocks.filter(
    ({ kind, closedBecause }) => closedBecause === undefined && kind !== 'mail-program',
  );
  return running.toSorted((a, b) => (a.dueDay < b.dueDay ? -1 : 1))[0];
}
