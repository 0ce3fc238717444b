import { DecisionCard } from '#ui/findings/decision-card.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { SummaryList } from '#ui/table/summary-list.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Unknown } from '#ui/text/unknown.tsx';
import type { AppealView } from '../api/appeal-view.contract.ts';

/** How it came in, and how its kind and its timeliness follow from acts and days. */
export function ReceiptSection({ appeal }: { readonly appeal: AppealView }) {
  const { tell } = useSpeech();
  const [decision] = appeal.receiptDecisions;
  return (
    <section className="section stack" aria-labelledby="receipt">
      <h2 id="receipt">{tell('appeal.receipt')}</h2>
      <ReceiptList appeal={appeal} />
      {decision && <DecisionCard decision={decision} size="full" heading="h3" />}
    </section>
  );
}

function ReceiptList({ appeal }: { readonly appeal: AppealView }) {
  const { tell } = useSpeech();
  const { channel, receivedDay, postmarkDay, lastDay, timeliness, legacyNumber, acknowledgement } = appeal;
  const day = (value: typeof postmarkDay) => (value === 'unknown' ? <Unknown /> : <DayText day={value} />);
  const enclosed = acknowledgement?.publicationEnclosed === true ? 'appeal.with-publication' : undefined;
  return (
    <SummaryList
      items={[
        { key: 'how', term: tell('appeal.how'), value: tell(`appeal-channel.${channel}`) },
        { key: 'received', term: tell('appeal.received'), value: <DayText day={receivedDay} /> },
        ...(channel === 'mail'
          ? [{ key: 'postmark', term: tell('appeal.postmark'), value: day(postmarkDay) }]
          : []),
        ...(lastDay
          ? [{ key: 'last', term: tell('appeal.last-day'), value: <DayText day={lastDay} /> }]
          : []),
        { key: 'time', term: tell('appeal.timeliness'), value: tell(`timeliness.${timeliness}`) },
        ...(legacyNumber
          ? [{ key: 'legacy', term: tell('appeals.legacy-number'), value: legacyNumber }]
          : []),
        ...(acknowledgement
          ? [
              {
                key: 'acknowledged',
                term: tell('appeal.acknowledged'),
                value: (
                  <>
                    {tell(`acknowledgement-letter.${acknowledgement.letter}`)},{' '}
                    <DayText day={acknowledgement.mailedDay} />
                    {enclosed && ` · ${tell(enclosed)}`}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
