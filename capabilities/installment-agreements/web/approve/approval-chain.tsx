import type { Day } from '#kernel/calendar/day.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { ConcurrenceChain, type ConcurrenceLink } from '#ui/case/concurrence-chain.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { Answered } from '#ui/page/answered.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { findApprovalContract } from '../../api/find-approval.contract.ts';
import { SentBackPoints } from '../request/sent-back.tsx';
import { TermsChanges } from './terms-changes.tsx';

type Approval = AnswerOf<typeof findApprovalContract>;

type ChainProps = {
  readonly today: Day;
  /** What the decision finds now. */
  readonly findings: readonly Finding[];
};

/** Who has prepared, answered and still has to sign, and what is not as it was when it was sent before. */
export function ApprovalChain({ requestId, ...chain }: ChainProps & { readonly requestId: string }) {
  const { tell } = useSpeech();
  const answer = useAnswer(findApprovalContract, { requestId });
  return (
    <section className="section stack" aria-labelledby="chain">
      <h2 id="chain">{tell('approve.chain')}</h2>
      <Answered answer={answer} rows={2}>
        {(approval) => <Chain approval={approval} {...chain} />}
      </Answered>
    </section>
  );
}

function Chain({ approval, today, findings }: ChainProps & { readonly approval: Approval }) {
  const speech = useSpeech();
  return (
    <>
      <SentBackBefore approval={approval} findings={findings} />
      <Changes changes={approval.changes} />
      <ConcurrenceChain
        label={speech.tell('approve.chain')}
        links={linksOf(approval, speech)}
        today={today}
      />
    </>
  );
}

/** With what the approver disagreed the last time, where the terms have come again since. */
function SentBackBefore(props: { readonly approval: Approval; readonly findings: readonly Finding[] }) {
  const { approval, findings } = props;
  const last = approval.steps.findLast(({ event }) => event !== 'send-for-approval');
  if (last?.points === undefined || approval.steps.at(-1) === last) return null;
  return (
    <div className="stack stack--tight">
      <SentBackPoints points={last.points} now={findings} />
    </div>
  );
}

/** What was sent back came again with other terms: these are new. */
function Changes({ changes }: Pick<Approval, 'changes'>) {
  const { tell } = useSpeech();
  if (changes.length === 0) return null;
  return (
    <div className="stack stack--tight">
      <h3>{tell('approve.since-sent-back', { count: String(changes.length) })}</h3>
      <TermsChanges changes={changes} />
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
