import type { Finding } from '#kernel/decision/finding.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { useSpeech } from '#ui/speech.tsx';
import { findApprovalContract } from '../../api/find-approval.contract.ts';
import { SentBackPoints } from '../request/sent-back.tsx';
import { TermsChanges } from './terms-changes.tsx';

/** Terms that were sent before and have come again: with what was disagreed, and what is not as it was. */
export function SinceSentBack(props: { readonly requestId: string; readonly findings: readonly Finding[] }) {
  const { tell } = useSpeech();
  const { requestId, findings } = props;
  const { data: approval } = useAnswer(findApprovalContract, { requestId });
  if (approval === undefined) return null;
  const { steps, changes } = approval;
  const before = steps.findLast(({ event }) => event !== 'send-for-approval');
  const hasComeAgain = before !== undefined && steps.at(-1)?.event === 'send-for-approval';
  if (!hasComeAgain && changes.length === 0) return null;
  return (
    <section className="channel-note stack stack--tight" aria-labelledby="since-sent-back">
      <h2 id="since-sent-back">{tell('approve.since-sent-back', { count: String(changes.length) })}</h2>
      <TermsChanges changes={changes} />
      {hasComeAgain && (
        <>
          {before.because !== undefined && (
            <p>
              {before.by.name}: {before.because}
            </p>
          )}
          <SentBackPoints points={before.points ?? []} now={findings} />
        </>
      )}
    </section>
  );
}
