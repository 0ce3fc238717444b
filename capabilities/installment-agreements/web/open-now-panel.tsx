import { Link } from 'react-router';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { DecisionCard } from '#ui/findings/decision-card.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { DayText, InstantText } from '#ui/text/day-text.tsx';
import { Money } from '#ui/text/money.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { listRequestsContract } from '../api/list-requests.contract.ts';

type Listed = AnswerOf<typeof listRequestsContract>;

/** A taxpayer's requests and agreements, each with its state and the decision on it. */
export function OpenNowPanel({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const answer = useAnswer(listRequestsContract, { taxpayerId });
  return (
    <section className="stack" aria-labelledby="open-now">
      <h2 id="open-now">{tell('open-now.title')}</h2>
      <Answered answer={answer} rows={2}>
        {({ requests, agreements }) => (
          <>
            {requests.length + agreements.length === 0 && <p className="quiet">{tell('open-now.none')}</p>}
            {agreements.map((agreement) => (
              <AgreementCard key={agreement.agreementId} agreement={agreement} />
            ))}
            {requests.map((request) => (
              <RequestCard key={request.requestId} request={request} />
            ))}
          </>
        )}
      </Answered>
    </section>
  );
}

function AgreementCard({ agreement }: { readonly agreement: Listed['agreements'][number] }) {
  const { tell } = useSpeech();
  const { agreementId, state, terms, fromDay } = agreement;
  return (
    <article className="card">
      <h3>
        <Link to={`/agreements/${agreementId}`}>{tell(`agreement-type.${terms.type}`)}</Link>{' '}
        <StateTag machine="agreement" state={state} />
      </h3>
      <p>
        <Money cents={terms.paymentCents} /> {tell('open-now.each-month')} <DayText day={fromDay} />
      </p>
    </article>
  );
}

function RequestCard({ request }: { readonly request: Listed['requests'][number] }) {
  const { tell } = useSpeech();
  const { requestId, state, receivedAt, pendingDecisions } = request;
  const [latest] = pendingDecisions;
  return (
    <article className="card">
      <h3>
        <Link to={`/requests/${requestId}`}>
          {tell('open-now.proposal')} <InstantText at={receivedAt} />
        </Link>{' '}
        <StateTag machine="agreement-request" state={state} />
      </h3>
      {latest !== undefined && <DecisionCard decision={latest} size="short" heading="h3" />}
    </article>
  );
}
