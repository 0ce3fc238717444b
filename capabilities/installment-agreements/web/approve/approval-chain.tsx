import type { Day } from '#kernel/calendar/day.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { ConcurrenceChain, type ConcurrenceLink } from '#ui/case/concurrence-chain.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { Answered } from '#ui/page/answered.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { findApprovalContract } from '../../api/find-approval.contract.ts';
import { termText } from './term-text.ts';

type Approval = AnswerOf<typeof findApprovalContract>;

/** Who has prepared, answered and still has to sign, and what is not as it was when it was sent before. */
export function ApprovalChain({ requestId, today }: { readonly requestId: string; readonly today: Day }) {
  const { tell } = useSpeech();
  const answer = useAnswer(findApprovalContract, { requestId });
  return (
    <section className="section stack" aria-labelledby="chain">
      <h2 id="chain">{tell('approve.chain')}</h2>
      <Answered answer={answer} rows={2}>
        {(approval) => <Chain approval={approval} today={today} />}
      </Answered>
    </section>
  );
}

function Chain({ approval, today }: { readonly approval: Approval; readonly today: Day }) {
  const speech = useSpeech();
  return (
    <>
      <Changes changes={approval.changes} />
      <ConcurrenceChain
        label={speech.tell('approve.chain')}
        links={linksOf(approval, speech)}
        today={today}
      />
    </>
  );
}

/** What was sent back came again with other terms: these are new. */
function Changes({ changes }: Pick<Approval, 'changes'>) {
  const speech = useSpeech();
  if (changes.length === 0) return null;
  return (
    <div className="stack stack--tight">
      <h3>{speech.tell('approve.since-sent-back', { count: String(changes.length) })}</h3>
      <ul className="plain-list">
        {changes.map(({ term, from, to }) => (
          <li key={term}>
            {speech.tell('approve.changed-term', {
              term: speech.tell(`approve.term.${term}`),
              from: termText(term, from, speech),
              to: termText(term, to, speech),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function linksOf({ steps, deadline }: Approval, speech: Speaker): readonly ConcurrenceLink[] {
  const done = steps.map(({ event, by, onDay, version, because }, index) => ({
    id: `${event}-${index}`,
    role: speech.tell(`approve.step.${event}`, { version: String(version) }),
    person: by.name,
    standing:
      event === 'send-for-approval' || event === 'approve' ? ('agreed' as const) : ('otherwise' as const),
    answer: because ?? speech.tell(`approve.step-answer.${event}`),
    answeredDay: onDay,
  }));
  const waits = steps.at(-1)?.event === 'send-for-approval';
  const asked = {
    id: 'asked',
    role: speech.tell('approve.step.asked'),
    standing: 'asked' as const,
    deadline: deadline as DeadlineView | undefined,
  };
  return waits ? [...done, asked] : done;
}
