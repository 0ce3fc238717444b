import { DecisionCard } from '#ui/findings/decision-card.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { Section } from './section.tsx';

type Review = NonNullable<SupportRequestView['review']>;
type Authority = Review['authorities'][number];

/** What speaks for and against mediation: findings, the grounds that they propose, and how sure each is. */
export function EligibilitySection({ view }: { readonly view: SupportRequestView }) {
  const { tell } = useSpeech();
  const eligibility = view.review?.eligibility;
  if (eligibility === undefined) return null;
  const { decision, grounds, excludedThen } = eligibility;
  return (
    <Section name="eligibility">
      <p className="quiet measure">{tell('mediation.eligibility-note')}</p>
      <DecisionCard decision={decision} size="full" heading="h3" />
      {grounds.length > 0 && (
        <>
          <h3>{tell('mediation.eligibility-grounds')}</h3>
          <ul>
            {grounds.map(({ ground, source }) => (
              <li key={ground}>
                {tell(`mediation-option.${ground}`)}{' '}
                <span className="quiet small">
                  {source.cite}
                  {source.confidence === 'recalled' && ` ${tell('ui.source-not-read')}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {excludedThen.length > 0 && (
        <p className="measure">
          {tell('mediation.eligibility-excluded')} {excludedThen.map(({ label }) => label).join('; ')}
        </p>
      )}
    </Section>
  );
}

/** Under which document each rule stands for this case; where the pilot's counts, both are named. */
export function AuthoritiesSection({ view }: { readonly view: SupportRequestView }) {
  const { tell } = useSpeech();
  if (view.review === undefined) return null;
  const columns: readonly Column<Authority>[] = [
    {
      key: 'topic',
      head: tell('mediation.col-topic'),
      isHeader: true,
      cell: ({ topic }) => tell(`mediation-topic.${topic}`),
    },
    {
      key: 'law',
      head: tell('mediation.col-authority'),
      cell: ({ law, inPlaceOf }) => (
        <>
          {law.cite}
          {inPlaceOf !== undefined && (
            <div className="quiet small">{tell('mediation.in-place-of', { cite: inPlaceOf.law.cite })}</div>
          )}
        </>
      ),
    },
  ];
  return (
    <Section name="authorities">
      <DataTable<Authority>
        caption={tell('mediation.authorities')}
        isCaptionHidden
        columns={columns}
        rows={view.review.authorities}
        rowKey={({ topic }) => topic}
      />
    </Section>
  );
}
