import { formatList, formatModule } from '#kernel/decision/format.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { SummaryItem } from '#ui/table/summary-list.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import { Money } from '#ui/text/money.tsx';
import { Unknown } from '#ui/text/unknown.tsx';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import type { RequestView } from '../../api/request-view.contract.ts';
import type { LinkedTaxpayer } from '../facts/linked-taxpayer.ts';
import { Known, knownCountOf, KnownFacts, knownFactsOf } from '../facts/known-facts.tsx';
import { accountItems } from '../proposal/account-items.tsx';
import { Section } from './section.tsx';
import type { Workbench } from './workbench.ts';

/** What is known, each fact with its source. */
export function KnownSection(props: {
  readonly request: RequestView;
  readonly workbench: Workbench;
  readonly takenAlong: readonly LinkedTaxpayer[];
}) {
  const speech = useSpeech();
  const { request, workbench, takenAlong } = props;
  const { given, outlook } = workbench;
  const facts = knownFactsOf(given);
  const count = knownCountOf(given);
  return (
    <Section id="known" result={speech.tell('known.count', { count: String(count) }, count)}>
      <KnownFacts
        given={given}
        facts={facts}
        source={speech.tell('known.from-request')}
        items={[
          ...arrivalItems(request, speech),
          ...alongItems(takenAlong, speech),
          ...proposedItems(given, speech),
          ...accountItems(outlook.modules, takenAlong, speech),
        ]}
      />
    </Section>
  );
}

/** How it came and to whom, when it was known here, and how it may be answered. */
function arrivalItems(request: RequestView, speech: Speaker): readonly SummaryItem[] {
  const { channel, channelText, receivedAt, identifiedAt, receivedBy, answerBy } = request;
  const way = speech.tell(`contact-channel.${channel}`);
  const ways = answerBy.map((one) => speech.tell(`contact-channel.${one}`));
  return [
    {
      key: 'arrival',
      term: speech.tell('proposal.channel'),
      value: (
        <>
          {channelText === undefined ? way : `${way}: ${channelText}`}, <InstantText at={receivedAt} />
          {receivedBy.name !== undefined && (
            <span className="quiet small"> {speech.tell('known.taken-by', { name: receivedBy.name })}</span>
          )}
          {identifiedAt !== undefined && identifiedAt !== receivedAt && (
            <p className="quiet small">
              {speech.tell('proposal.identified-now')} <InstantText at={identifiedAt} />
            </p>
          )}
        </>
      ),
    },
    ...(ways.length === 0
      ? []
      : [
          {
            key: 'answer-by',
            term: speech.tell('known.answer-by'),
            value: formatList(ways, speech),
          },
        ]),
  ];
}

/** For whom else it is asked. */
function alongItems(takenAlong: readonly LinkedTaxpayer[], speech: Speaker): readonly SummaryItem[] {
  if (takenAlong.length === 0) return [];
  const names = takenAlong.map(
    ({ name, maskedTin, relation }) => `${name}, ${maskedTin} · ${speech.tell(`relation.${relation}`)}`,
  );
  return [{ key: 'also-for', term: speech.tell('proposal.also-for'), value: formatList(names, speech) }];
}

/** What was proposed: for which taxes, how much, and whether the returns are there. */
function proposedItems(given: GivenFacts, speech: Speaker): readonly SummaryItem[] {
  const { liability } = given.request;
  const { returns } = given.compliance;
  const source = speech.tell('known.from-request');
  return [
    {
      key: 'liability',
      term: speech.tell('question.liability'),
      value:
        liability === 'unknown' ? (
          <Unknown />
        ) : (
          <Known source={source}>{speech.tell(`liability-said.${liability}`)}</Known>
        ),
    },
    {
      key: 'payment',
      term: speech.tell('question.payment'),
      value: <Payment payment={given.request.payment} source={source} />,
    },
    {
      key: 'returns',
      term: speech.tell('question.returns'),
      value:
        returns === 'unknown' ? (
          <Unknown />
        ) : (
          <Known source={source}>
            {returns.length === 0
              ? speech.tell('yes')
              : returns.map(({ mft, period, state }) => (
                  <div key={`${mft} ${period}`}>
                    {formatModule(`${mft} ${period}`, speech)}: {speech.tell(`return-state.${state}`)}
                  </div>
                ))}
          </Known>
        ),
    },
  ];
}

function Payment(props: { readonly payment: GivenFacts['request']['payment']; readonly source: string }) {
  const { tell } = useSpeech();
  const { payment, source } = props;
  if (payment === 'unknown') return <Unknown />;
  return (
    <Known source={source}>
      {payment.kind === 'amount' && (
        <>
          <Money cents={payment.amountCents} /> {tell(`payment-every.${payment.every}`)}
        </>
      )}
      {payment.kind === 'range' && (
        <>
          <Money cents={payment.fromCents} /> <span>{tell('payment.range-to')}</span>{' '}
          <Money cents={payment.toCents} /> {tell(`payment-every.${payment.every}`)}
        </>
      )}
      {(payment.kind === 'unspecific' || payment.kind === 'none') && tell(`payment-said.${payment.kind}`)}
    </Known>
  );
}
