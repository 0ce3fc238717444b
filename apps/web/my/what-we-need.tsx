import { OwnDuty, useOwnDuties } from '#capabilities/mediation/web/own-duties.tsx';
import { explainFinding, statusOf } from '#kernel/decision/explain.ts';
import { useSpeech } from '#ui/speech.tsx';
import { useSession } from '../session.ts';
import type { OwnRecord } from './own-record.tsx';

/**
 * What we wait for from the person, each with the one thing to do about it: what the request still lacks, and
 * what a mediation expects. That it is nothing is said once that is known, and not beside a plan, whose own
 * terms say what to pay.
 */
export function WhatWeNeed({ own }: { readonly own: OwnRecord }) {
  const { request, agreement, taxpayer } = own;
  const speech = useSpeech();
  const { data: session } = useSession();
  const duties = useOwnDuties(taxpayer.taxpayerId);
  const lacking = agreement === undefined ? lackingIn(request) : [];
  const known = typeof duties === 'string' ? [] : duties;
  const isNothing = lacking.length === 0 && known.length === 0;
  if (isNothing && agreement !== undefined && duties !== 'unknown') return null;
  return (
    <section className="stack" aria-labelledby="needs">
      <h2 id="needs">{speech.tell('my.what-we-need')}</h2>
      {isNothing && typeof duties !== 'string' && <p>{speech.tell('my.nothing-needed')}</p>}
      {duties === 'unknown' && <p>{speech.tell('my.mediation-unknown')}</p>}
      {!isNothing && (
        <ol className="needs">
          {lacking.map((finding) => {
            const { sentence, cure } = explainFinding(finding, speech.words, speech);
            return (
              <li key={`${finding.test} ${finding.about ?? ''}`}>
                {cure !== undefined && <strong>{cure} </strong>}
                {sentence}
              </li>
            );
          })}
          {session !== undefined &&
            known.map((duty) => (
              <li key={`${duty.kind} ${duty.at ?? ''}`}>
                <OwnDuty duty={duty} today={session.businessDay} />
              </li>
            ))}
        </ol>
      )}
    </section>
  );
}

/** What the latest decision on a request found failed or unknown. */
function lackingIn(request: OwnRecord['request']) {
  const [latest] = request?.pendingDecisions ?? [];
  return (latest?.findings ?? []).filter((finding) => ['failed', 'unknown'].includes(statusOf(finding)));
}
