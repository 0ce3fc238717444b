import { useState } from 'react';
import type { Cure } from '#kernel/decision/finding.ts';
import { explainCure } from '#kernel/decision/explain.ts';
import type { Law } from '#kernel/law/law.ts';
import { countsOf, FindingList } from '#ui/findings/finding-list.tsx';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type ComparedRow, ComparisonTable } from '#ui/table/comparison-table.tsx';
import { Icon, type IconName } from '#ui/text/icon.tsx';
import { Money } from '#ui/text/money.tsx';
import { Unknown } from '#ui/text/unknown.tsx';
import type { RequestView } from '../../api/request-view.contract.ts';
import { LiveResult } from '../proposal/live-result.tsx';
import { curesTriedOn, withCure } from '../proposal/try-cure.ts';
import { type PreviewInput, usePreview } from '../proposal/use-preview.ts';
import { WhyMonths } from '../plan-months.tsx';
import { chosenType, qualifiesKey, type TypeView } from '../types-of.ts';
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
        rows={rowsOf(workbench.outlook.schedule, speech)}
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

const icons = { yes: 'met', no: 'not-met', unknown: 'unknown' } as const satisfies Record<string, IconName>;

/** A type as a column. */
type ComparedType = TypeView & { readonly key: string; readonly name: string };

function rowsOf(
  basis: Workbench['outlook']['schedule'],
  speech: Speaker,
): readonly ComparedRow<ComparedType>[] {
  const { tell } = speech;
  return [
    {
      key: 'fits',
      head: tell('options.qualifies'),
      cell: (type) => (
        <>
          <Icon name={icons[qualifiesKey(type)]} /> {tell(`qualifies.${qualifiesKey(type)}`)}
        </>
      ),
    },
    {
      key: 'lowest',
      head: tell('options.lowest'),
      isFigure: true,
      cell: (type) => <Lowest type={type} />,
      // Only what fits can be the lowest: the others are no offer.
      figure: ({ qualifies, minimumPaymentCents: least }) =>
        qualifies === true && typeof least === 'number' ? least : undefined,
    },
    {
      key: 'months',
      head: tell('options.months'),
      isFigure: true,
      cell: (type) => <Months type={type} basis={basis} />,
    },
    {
      key: 'needs',
      head: tell('options.needs'),
      cell: ({ requires, mayRequire }) =>
        [
          ...requires.map((need) => tell(`need.${need}`)),
          ...mayRequire.map((need) => tell('options.may-need', { need: tell(`need.${need}`) })),
        ].join(', ') || tell('options.needs-nothing'),
    },
    { key: 'findings', head: tell('options.findings'), cell: ({ findings }) => countsOf(findings, speech) },
  ];
}

/** The most months of a type, and which rule bounds them. */
function Months(props: { readonly type: TypeView; readonly basis: Workbench['outlook']['schedule'] }) {
  const { tell } = useSpeech();
  const { type, basis } = props;
  const { id, termMonths, findings } = type;
  if (termMonths === 'unknown') return <Unknown />;
  const about = tell('plan-months.about-type', { type: tell(`value.agreementType.${id}`) });
  return (
    <>
      {termMonths}{' '}
      <WhyMonths name={id} about={about} termMonths={termMonths} findings={findings} basis={basis} />
    </>
  );
}

/** The lowest payment of a type, with the findings that lead to it. */
function Lowest({ type }: { readonly type: TypeView }) {
  const { tell } = useSpeech();
  const { id, minimumPaymentCents: least, findings } = type;
  if (least === 'none') return <span className="quiet">{tell('options.no-lowest')}</span>;
  if (least === 'unknown') return <Unknown />;
  const about = tell('options.lowest-about', { type: tell(`value.agreementType.${id}`) });
  const first = findings.find(({ test }) => test.startsWith('pays-')) ?? findings[0];
  return (
    <>
      <Money cents={least} />{' '}
      {first && (
        <WhyButton
          about={about}
          subject={{ kind: 'figure', name: `lowest-${id}`, about, figure: least, findings, law: first.law }}
        />
      )}
    </>
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
