import { statusOf } from '#kernel/decision/explain.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { determineRequestContract } from '../../api/determine-request.contract.ts';
import type { RequestView } from '../../api/request-view.contract.ts';
import { termsChangesOf } from '../../rules/terms-changes.ts';
import { termSentence } from '../approve/points.ts';
import { TermsChanges } from '../approve/terms-changes.tsx';
import type { Workbench } from './workbench.ts';

type Points = NonNullable<RequestView['sentBackPoints']>;

/** Why a manager sent the terms back, with which points, and what of the terms has changed since. */
export function SentBack({ request }: { readonly request: RequestView }) {
  const { tell } = useSpeech();
  const { requestId, sentBackBecause, sentBackPoints = [] } = request;
  const isSentBack = sentBackBecause !== undefined;
  const { data: workbench } = useAnswer(determineRequestContract, { requestId }, { isOn: isSentBack });
  if (!isSentBack) return null;
  return (
    <section className="channel-note stack stack--tight" aria-labelledby="sent-back">
      <p>
        <strong id="sent-back">{tell('request.sent-back')}</strong> {sentBackBecause}
      </p>
      <SentBackPoints points={sentBackPoints} now={workbench?.grant.findings ?? []} />
      <ChangedSince terms={request.terms} workbench={workbench} />
    </section>
  );
}

/** With what the approver disagreed, as the case showed it then, and what of it is found otherwise now. */
export function SentBackPoints(props: { readonly points: Points; readonly now: readonly Finding[] }) {
  const speech = useSpeech();
  const { points, now } = props;
  const findings = points.flatMap((point) => (point.kind === 'finding' ? [point.finding] : []));
  const terms = points.flatMap((point) => (point.kind === 'term' ? [point] : []));
  const foundAnew = now.filter((finding) => findings.some((then) => isOtherwise(then, finding)));
  if (points.length === 0) return null;
  return (
    <>
      <p>{speech.tell('request.sent-back-points')}</p>
      {terms.length > 0 && (
        <ul>
          {terms.map(({ term, value }) => (
            <li key={term}>{termSentence(term, value, speech)}</li>
          ))}
        </ul>
      )}
      {findings.length > 0 && <FindingList findings={findings} />}
      {foundAnew.length > 0 && (
        <>
          <p>{speech.tell('request.sent-back-now')}</p>
          <FindingList findings={foundAnew} />
        </>
      )}
    </>
  );
}

function isOtherwise(then: Finding, now: Finding): boolean {
  return then.test === now.test && then.about === now.about && statusOf(then) !== statusOf(now);
}

/** The terms as they would be sent now, beside those that were sent back. */
function ChangedSince(props: {
  readonly terms: RequestView['terms'];
  readonly workbench: Workbench | undefined;
}) {
  const { tell } = useSpeech();
  const { terms, workbench } = props;
  if (terms === undefined || workbench?.terms === undefined) return null;
  const changes = termsChangesOf(terms, workbench.terms);
  return (
    <>
      <p>{tell('request.changed-since-sent-back', { count: String(changes.length) })}</p>
      <TermsChanges changes={changes} />
    </>
  );
}
