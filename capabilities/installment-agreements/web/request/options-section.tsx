import { useState } from 'react';
import type { Cure } from '#kernel/decision/finding.ts';
import { explainCure } from '#kernel/decision/explain.ts';
import type { Law } from '#kernel/law/law.ts';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { ComparisonTable } from '#ui/table/comparison-table.tsx';
import type { RequestView } from '../../api/request-view.contract.ts';
import { LiveResult } from '../proposal/live-result.tsx';
import { curesTriedOn, withCure } from '../proposal/try-cure.ts';
import { type PreviewInput, usePreview } from '../proposal/use-preview.ts';
import { chosenType, qualifiesKey } from '../types-of.ts';
import { type ComparedType, rowsOf } from './options-rows.tsx';
import { Section } from './section.tsx';
import type { Workbench } from './workbench.ts';

type OptionsProps = { readonly request: RequestView; readonly workbench: Workbench; readonly law: Law };

/**
 * All types of agreement held against the request, none left out, each with its findings and what it needs.
 */
export function OptionsSection({ request, workbench, law }: OptionsProps) {
  const speech = useSpeech();
  const [tried, setTried] = useState<Cure>();
  const { determination, given } = workbench;
  const chosen = chosenType(determination);
  const [looked, setLooked] = useState<string>((chosen ?? determination.types[0])?.id ?? '');
  const name = (id: string) => speech.tell(`value.agreementType.${id}`);
  const result = chosen
    ? speech.tell('options.fits', { type: name(chosen.id) })
    : speech.tell('options.none');
  return (
    <Section id="options" result={result}>
      <ComparisonTable<ComparedType>
        caption={speech.tell('options.caption')}
        corner={speech.tell('options.type')}
        options={determination.types.map((type) => ({
          ...type,
          key: type.id,
          name: name(type.id),
          isDim: type.qualifies === false,
        }))}
        rows={rowsOf(workbench.outlook.schedule, law, speech)}
        selected={looked}
        onSelect={setLooked}
      />
      {tried && request.moves.length > 0 && (
        <TriedOption
          request={request}
          workbench={workbench}
          tried={tried}
          law={law}
          onStop={() => setTried(undefined)}
        />
      )}
      {determination.types.map((type) => (
        <details key={`${type.id} ${type.id === looked}`} open={type.id === looked}>
          <summary>
            {name(type.id)}: {speech.tell(`qualifies.${qualifiesKey(type)}`)}
          </summary>
          <p className="quiet small">{speech.tell('options.reference', { cite: type.reference })}</p>
          <FindingList
            findings={type.findings}
            grounds={determination.pending}
            tryCure={curesTriedOn(given, setTried)}
          />
        </details>
      ))}
    </Section>
  );
}

/** What the request would come to after a change; it is asked, and nothing is kept. */
function TriedOption(props: OptionsProps & { readonly tried: Cure; readonly onStop: () => void }) {
  const speech = useSpeech();
  const { request, workbench, tried, law, onStop } = props;
  const given = withCure(workbench.given, tried) ?? workbench.given;
  const { taxpayerId, completedAt: receivedAt, channel, moduleIds } = request;
  const proposal = { taxpayerId, receivedAt, channel, moduleIds, given };
  const preview = usePreview(proposal as unknown as PreviewInput);
  return (
    <div className="tried" role="group" aria-labelledby="tried">
      <h3 id="tried">{speech.tell('live.tried', { cure: explainCure(tried, speech) })}</h3>
      <p className="quiet small">{speech.tell('live.tried-note')}</p>
      <Answered answer={preview} rows={3}>
        {(answer) => (
          <LiveResult
            preview={answer}
            given={given}
            receivedAt={receivedAt}
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
