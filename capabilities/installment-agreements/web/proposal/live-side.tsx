import type { UseQueryResult } from '@tanstack/react-query';
import type { Cure } from '#kernel/decision/finding.ts';
import { explainCure } from '#kernel/decision/explain.ts';
import type { Law } from '#kernel/law/law.ts';
import type { CallProblem } from '#ui/api/problem.ts';
import { Answered } from '#ui/page/answered.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import { LiveResult } from './live-result.tsx';
import { withCure } from './try-cure.ts';
import { type Preview, type PreviewInput, usePreview, withGiven } from './use-preview.ts';

export type LiveSideProps = {
  readonly preview: UseQueryResult<Preview, CallProblem>;
  readonly base: PreviewInput | undefined;
  readonly given: GivenFacts;
  readonly tried: Cure | undefined;
  readonly onTry: (cure: Cure | undefined) => void;
  readonly law: Law;
};

/**
 * What it would be right now; and beside it, while somebody tries a change, what it would be then. Nothing is
 * kept.
 */
export function LiveSide({ preview, base, given, tried, onTry, law }: LiveSideProps) {
  const { tell } = useSpeech();
  const isStale = preview.isPlaceholderData || preview.isFetching;
  return (
    <section className="live" aria-labelledby="right-now" aria-busy={isStale}>
      <h2 id="right-now">{tell('live.title')}</h2>
      {tried && base && (
        <Tried tried={tried} base={base} given={given} law={law} onStop={() => onTry(undefined)} />
      )}
      {base === undefined ? (
        <p className="quiet">{tell('live.needs-moment')}</p>
      ) : (
        <Answered answer={preview} rows={6}>
          {(answer) => (
            <LiveResult
              preview={answer}
              given={given}
              receivedAt={base.receivedAt as Parameters<typeof LiveResult>[0]['receivedAt']}
              law={law}
              onTry={onTry}
            />
          )}
        </Answered>
      )}
    </section>
  );
}

function Tried(props: {
  readonly tried: Cure;
  readonly base: PreviewInput;
  readonly given: GivenFacts;
  readonly law: Law;
  readonly onStop: () => void;
}) {
  const speech = useSpeech();
  const { tried, base, given, law, onStop } = props;
  const after = withCure(given, tried) ?? given;
  const preview = usePreview(withGiven(base, after));
  return (
    <div className="tried" role="group" aria-labelledby="tried">
      <h3 id="tried">{speech.tell('live.tried', { cure: explainCure(tried, speech) })}</h3>
      <p className="quiet small">{speech.tell('live.tried-note')}</p>
      <Answered answer={preview} rows={3}>
        {(answer) => (
          <LiveResult
            preview={answer}
            given={after}
            receivedAt={base.receivedAt as Parameters<typeof LiveResult>[0]['receivedAt']}
            law={law}
            onTry={() => undefined}
          />
        )}
      </Answered>
      <button type="button" className="usa-button usa-button--outline" onClick={onStop}>
        {speech.tell('live.stop-trying')}
      </button>
    </div>
  );
}
