import type { Finding } from '#kernel/decision/finding.ts';
import { DecisionCard } from '#ui/findings/decision-card.tsx';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type SummaryItem, SummaryList } from '#ui/table/summary-list.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Unknown } from '#ui/text/unknown.tsx';
import type { AppealView } from '../api/appeal-view.contract.ts';

/** How it came in, and how its kind and its timeliness follow from acts and days. */
export function ReceiptSection({ appeal }: { readonly appeal: AppealView }) {
  const speech = useSpeech();
  const [decision] = appeal.receiptDecisions;
  return (
    <section className="section stack" aria-labelledby="receipt">
      <h2 id="receipt">{speech.tell('appeal.receipt')}</h2>
      <SummaryList items={[...receivedItems(appeal, speech), ...laterItems(appeal, speech)]} />
      {decision && <DecisionCard decision={decision} size="full" heading="h3" />}
    </section>
  );
}

function receivedItems(appeal: AppealView, { tell }: Speaker): readonly SummaryItem[] {
  const { channel, receivedDay, postmarkDay, timeliness } = appeal;
  const postmark = postmarkDay === 'unknown' ? <Unknown /> : <DayText day={postmarkDay} />;
  return [
    { key: 'how', term: tell('appeal.how'), value: tell(`appeal-channel.${channel}`) },
    { key: 'received', term: tell('appeal.received'), value: <DayText day={receivedDay} /> },
    ...(channel === 'mail' ? [{ key: 'postmark', term: tell('appeal.postmark'), value: postmark }] : []),
    ...(appeal.lastDay
      ? [{ key: 'last', term: tell('appeal.last-day'), value: <LastDay appeal={appeal} /> }]
      : []),
    { key: 'time', term: tell('appeal.timeliness'), value: tell(`timeliness.${timeliness}`) },
  ];
}

/** The last day with the finding that says how it came about. */
function LastDay({ appeal: { lastDay, receiptDecisions } }: { readonly appeal: AppealView }) {
  const { tell } = useSpeech();
  if (lastDay === undefined) return null;
  const [decision] = receiptDecisions;
  const isOfTime = ({ test, compared }: Finding) =>
    test === 'appealed-in-time' && compared?.limit !== undefined;
  const finding = decision?.findings.find(isOfTime);
  return (
    <>
      <DayText day={lastDay} />{' '}
      {finding && (
        <WhyButton
          subject={{ kind: 'finding', finding, grounds: decision }}
          about={tell('appeal.last-day')}
        />
      )}
    </>
  );
}

function laterItems(
  { legacyNumber, acknowledgement }: AppealView,
  { tell }: Speaker,
): readonly SummaryItem[] {
  const legacy = { key: 'legacy', term: tell('appeals.legacy-number'), value: legacyNumber };
  if (acknowledgement === undefined) return legacyNumber === undefined ? [] : [legacy];
  const { letter, mailedDay, publicationEnclosed } = acknowledgement;
  const value = (
    <>
      {tell(`acknowledgement-letter.${letter}`)}, <DayText day={mailedDay} />
      {publicationEnclosed && ` · ${tell('appeal.with-publication')}`}
    </>
  );
  const acknowledged = { key: 'acknowledged', term: tell('appeal.acknowledged'), value };
  return legacyNumber === undefined ? [acknowledged] : [legacy, acknowledged];
}
