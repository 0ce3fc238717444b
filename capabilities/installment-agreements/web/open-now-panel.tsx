import { Link } from 'react-router';
import { formatCents, formatDay } from '#kernel/decision/format.ts';
import { irm } from '#kernel/law/source.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { DecisionCard } from '#ui/findings/decision-card.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { formatInstant } from '#ui/text/instants.ts';
import { StateTag } from '#ui/text/state-tag.tsx';
import { listRequestsContract } from '../api/list-requests.contract.ts';

type Listed = AnswerOf<typeof listRequestsContract>;

/** A taxpayer's requests and agreements, each with its state and what stands in its way. */
export function OpenNowPanel(props: {
  readonly taxpayerId: string;
  /** What stands above it, and its id, where the page shows those of another record as well. */
  readonly heading?: { readonly id: string; readonly text: string };
}) {
  const { tell } = useSpeech();
  const { taxpayerId, heading = { id: 'open-now', text: tell('open-now.title') } } = props;
  const answer = useAnswer(listRequestsContract, { taxpayerId });
  return (
    <section className="stack" aria-labelledby={heading.id}>
      <h2 id={heading.id}>{heading.text}</h2>
      <Answered answer={answer} rows={2}>
        {({ requests, agreements, takenAlong }) => {
          const open = requests.filter(canBeMoved);
          const ended = requests.filter((request) => !canBeMoved(request));
          return (
            <>
              {open.length + agreements.length + takenAlong.length === 0 && (
                <p className="quiet">{tell('open-now.none')}</p>
              )}
              {agreements.map((agreement) => (
                <AgreementCard key={agreement.agreementId} agreement={agreement} />
              ))}
              {open.map((request) => (
                <RequestCard key={request.requestId} request={request} />
              ))}
              {takenAlong.map(({ requestId, receivedAt }) => (
                <TakenAlong key={requestId} receivedAt={receivedAt} />
              ))}
              {ended.length > 0 && (
                <details>
                  <summary>{tell('open-now.earlier', { count: String(ended.length) })}</summary>
                  {ended.map((request) => (
                    <RequestCard key={request.requestId} request={request} />
                  ))}
                </details>
              )}
            </>
          );
        }}
      </Answered>
    </section>
  );
}

/** A request of a linked taxpayer that may cover taxes of this one, and is not for this person to open. */
function TakenAlong({ receivedAt }: Pick<Listed['takenAlong'][number], 'receivedAt'>) {
  const speech = useSpeech();
  const day = formatInstant(receivedAt, speech, 'sentence');
  return <p className="card">{speech.tell('open-now.taken-along', { day })}</p>;
}

/** Whether it protects, or this person can still do something about it. */
function canBeMoved({ moves, levyBarred }: Listed['requests'][number]): boolean {
  return levyBarred || moves.some(({ allowed }) => allowed);
}

function AgreementCard({ agreement }: { readonly agreement: Listed['agreements'][number] }) {
  const speech = useSpeech();
  const { agreementId, state, terms, fromDay, written } = agreement;
  const values = {
    payment: formatCents(terms.paymentCents),
    dueDay: String(terms.dueDayOfMonth),
    day: formatDay(written?.onDay ?? fromDay, speech),
  };
  return (
    <article className="card stack stack--tight">
      <h3>
        <Link to={`/agreements/${agreementId}`}>{speech.tell(`value.agreementType.${terms.type}`)}</Link>{' '}
        <StateTag machine="agreement" state={state} />
      </h3>
      <p>
        {speech.tell(written ? 'open-now.terms' : 'open-now.terms-approved', values)}{' '}
        <WhyButton
          about={speech.tell('open-now.about-plan')}
          subject={{
            kind: 'reasons',
            name: `plan-${agreementId}`,
            about: speech.tell('open-now.about-plan'),
            answer: values.payment,
            steps: whyOf(agreement, speech),
            law: irm('5.14.1.4(1)'),
          }}
        />
      </p>
    </article>
  );
}

/** From which terms the plan is, when they were settled, and what puts them in writing. */
function whyOf({ terms, written }: Listed['agreements'][number], speech: Speaker): readonly string[] {
  const { type, settledDay, firstPaymentDay, locatorNumber } = terms;
  return [
    speech.tell('open-now.why-type', {
      type: speech.tell(`value.agreementType.${type}`),
      day: formatDay(settledDay, speech),
      locator: locatorNumber,
    }),
    speech.tell('open-now.why-first', { day: formatDay(firstPaymentDay, speech) }),
    written
      ? speech.tell('open-now.why-written', { day: formatDay(written.onDay, speech) })
      : speech.tell('open-now.why-not-written'),
  ];
}

function RequestCard({ request }: { readonly request: Listed['requests'][number] }) {
  const speech = useSpeech();
  const { requestId, state, receivedAt, pendingDecisions } = request;
  const [latest] = pendingDecisions;
  return (
    <article className="card stack stack--tight">
      <h3>
        <Link to={`/requests/${requestId}`}>
          {speech.tell('open-now.proposal', { day: formatInstant(receivedAt, speech, 'sentence') })}
        </Link>{' '}
        <StateTag machine="agreement-request" state={state} />
      </h3>
      {latest !== undefined && <DecisionCard decision={latest} size="short" heading="h3" />}
    </article>
  );
}
