import type { Day } from '#kernel/calendar/day.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { ConcurrenceChain, type ConcurrenceLink } from '#ui/case/concurrence-chain.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { Answered } from '#ui/page/answered.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { findApprovalContract } from '../../api/find-approval.contract.ts';

type Approval = AnswerOf<typeof findApprovalContract>;

/** Who has prepared, answered and still has to sign. */
export function ApprovalChain({ requestId, today }: { readonly requestId: string; readonly today: Day }) {
  const speech = useSpeech();
  const answer = useAnswer(findApprovalContract, { requestId });
  const label = speech.tell('approve.chain');
  return (
    <section className="section stack" aria-labelledby="chain">
      <h2 id="chain">{label}</h2>
      <Answered answer={answer} rows={2}>
        {(approval) => <ConcurrenceChain label={label} links={linksOf(approval, speech)} today={today} />}
      </Answered>
    </section>
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
