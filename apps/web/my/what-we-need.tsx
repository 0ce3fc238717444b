import { explainFinding, statusOf } from '#kernel/decision/explain.ts';
import { useSpeech } from '#ui/speech.tsx';
import type { OwnRequest } from './own-record.tsx';

/** What the request still lacks, each with the one thing to do about it; said so if it is nothing. */
export function WhatWeNeed({ request }: { readonly request: OwnRequest | undefined }) {
  const speech = useSpeech();
  const [latest] = request?.pendingDecisions ?? [];
  const open = (latest?.findings ?? []).filter((finding) => {
    const status = statusOf(finding);
    return status === 'failed' || status === 'unknown';
  });
  return (
    <section className="stack" aria-labelledby="needs">
      <h2 id="needs">{speech.tell('my.what-we-need')}</h2>
      {open.length === 0 && <p>{speech.tell('my.nothing-needed')}</p>}
      {open.length > 0 && (
        <ol className="needs">
          {open.map((finding) => {
            const { sentence, cure } = explainFinding(finding, speech.words, speech);
            return (
              <li key={`${finding.test} ${finding.about ?? ''}`}>
                {cure !== undefined && <strong>{cure} </strong>}
                {sentence}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
