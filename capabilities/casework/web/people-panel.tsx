import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { SummaryList } from '#ui/table/summary-list.tsx';
import type { AssignmentView } from '../api/assignment-view.contract.ts';
import { findAssignmentContract } from '../api/find-assignment.contract.ts';
import { AssignmentSteps } from './assignment-steps.tsx';

/** Who works on the case, and since when. */
export function PeoplePanel(props: { readonly taxpayerId: string; readonly taxpayerName: string }) {
  const { taxpayerId, taxpayerName } = props;
  const speech = useSpeech();
  const answer = useAnswer(findAssignmentContract, { taxpayerId });
  return (
    <section className="stack" aria-labelledby="people">
      <h2 id="people">{speech.tell('people.title')}</h2>
      <Answered answer={answer} rows={1}>
        {({ assignment }) => (
          <>
            <SummaryList
              items={[
                {
                  key: 'holder',
                  term: speech.tell('people.holder'),
                  value:
                    assignment === undefined ? speech.tell('people.nobody') : holderOf(assignment, speech),
                },
              ]}
            />
            {assignment !== undefined && (
              <AssignmentSteps assignment={assignment} taxpayerName={taxpayerName} />
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

function holderOf({ holder, office, sinceDay }: AssignmentView, speech: Speaker): string {
  return speech.tell('people.since', {
    name: holder.name ?? speech.tell(`role.${holder.role}`),
    office: office.name,
    day: formatDay(sinceDay, speech),
  });
}
