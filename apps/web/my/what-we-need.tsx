import { OwnDuty, useOwnDuties } from '#capabilities/mediation/web/own-duties.tsx';
import { explainFinding, statusOf } from '#kernel/decision/explain.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { useSpeech } from '#ui/speech.tsx';
import { useSession } from '../session.ts';
import { useLoadedSpeech } from '../speech-loader.ts';
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
          {lacking.length > 0 && <Lacking findings={lacking} />}
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

/** What is lacking, each with its cure. The words of findings are not among those that come first. */
function Lacking({ findings }: { readonly findings: readonly Finding[] }) {
  const { language, audience } = useSpeech();
  const all = useLoadedSpeech(language, audience, 'all');
  if (all === undefined) return null;
  return findings.map((finding) => {
    const { sentence, cure } = explainFinding(finding, all.words, all);
    return (
      <li key={`${finding.test} ${finding.about ?? ''}`}>
        {cure !== undefined && <strong>{cure} </strong>}
        {sentence}
      </li>
    );
  });
}

/** What the latest decision on a request found failed or unknown. */
function lackingIn(request: OwnRecord['request']) {
  const [latest] = request?.pendingDecisions ?? [];
  return (latest?.findings ?? []).filter((finding) => ['failed', 'unknown'].includes(statusOf(finding)));
}
