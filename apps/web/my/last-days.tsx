import { listDeadlinesContract } from '#capabilities/casework/api/list-deadlines.contract.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Deadline } from '#ui/findings/deadline.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { useSpeech } from '#ui/speech.tsx';
import { useSession } from '../session.ts';

/** The last day of each right that runs; nothing where none does. */
export function LastDays({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const { data: session } = useSession();
  const { data } = useAnswer(listDeadlinesContract, { taxpayerId });
  const open = data?.deadlines.filter(({ closedBecause }) => closedBecause === undefined) ?? [];
  if (open.length === 0 || session === undefined) return null;
  return (
    <section className="stack" aria-labelledby="last-days">
      <h2 id="last-days">{tell('my.last-days')}</h2>
      <ul role="list" className="plain-list">
        {open.map((deadline) => (
          <li key={deadline.deadlineId}>
            <Deadline deadline={deadline as DeadlineView} kind="right" today={session.businessDay} />
          </li>
        ))}
      </ul>
    </section>
  );
}
