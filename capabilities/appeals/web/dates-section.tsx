import { deadlineStakes } from '#capabilities/casework/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { Deadline } from '#ui/findings/deadline.tsx';
import { WhyButton } from '#ui/findings/why-button.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { useSpeech } from '#ui/speech.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Icon } from '#ui/text/icon.tsx';
import type { AppealView } from '../api/appeal-view.contract.ts';
import { statuteLaw } from '../parameters/statute-kinds.ts';

/** The days that run: what is to be done by when, and the periods that nothing here stops. */
export function DatesSection({ appeal, today }: { readonly appeal: AppealView; readonly today: Day }) {
  const { tell } = useSpeech();
  const { deadlines, statutes, newTeam } = appeal;
  const open = deadlines.filter(({ closedBecause }) => closedBecause === undefined);
  if (open.length === 0 && statutes.length === 0 && newTeam === undefined) return null;
  return (
    <section className="section stack" aria-labelledby="dates">
      <h2 id="dates">{tell('appeal.dates')}</h2>
      <ul role="list" className="plain-list">
        {open.map((deadline) => (
          <li key={deadline.deadlineId}>
            <Deadline
              deadline={deadline as DeadlineView}
              kind={deadlineStakes[deadline.kind] ?? 'target'}
              today={today}
            />
          </li>
        ))}
        {newTeam !== undefined && (
          <li>
            {tell('appeal.new-team')} <DayText day={newTeam.sinceDay} />. {tell('appeal.new-team-same')}
          </li>
        )}
        {statutes.map((one) => (
          <StatuteLine key={one.statute} statute={one} />
        ))}
      </ul>
    </section>
  );
}

function StatuteLine({ statute: one }: { readonly statute: AppealView['statutes'][number] }) {
  const { tell } = useSpeech();
  const name = tell(`statute.${one.statute}`);
  const left = tell('statute.days-left', { days: String(one.daysLeft) }, one.daysLeft);
  return (
    <li>
      {one.warns && <Icon name="late" />} {name}: <DayText day={one.day} /> · {left}{' '}
      <WhyButton
        subject={{
          kind: 'reasons',
          name: `statute-${one.statute}`,
          about: name,
          answer: left,
          steps: [tell('statute.not-stopped'), tell('statute.recalled')],
          law: { cite: statuteLaw[one.statute] },
        }}
        about={name}
      />
    </li>
  );
}
