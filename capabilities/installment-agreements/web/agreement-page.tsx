import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatCents, formatDay } from '#kernel/decision/format.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { DecisionCard } from '#ui/findings/decision-card.tsx';
import { Page } from '#ui/page/page.tsx';
import { PrintButton } from '#ui/page/print-button.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { SummaryList } from '#ui/table/summary-list.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import type { findAgreementContract } from '../api/find-agreement.contract.ts';
import { TermsList } from './terms-list.tsx';

export type AgreementPageProps = {
  readonly agreement: AnswerOf<typeof findAgreementContract>;
  readonly taxpayerName: string;
  readonly banner: ReactNode;
  readonly history: ReactNode;
  /** What is owed, with the codes posted and on their way. */
  readonly account: ReactNode;
  readonly deadlines: ReactNode;
  readonly letters: ReactNode;
};

/** An agreement: what was agreed and why, which days come next, the codes and the letter. */
export function AgreementPage(props: AgreementPageProps) {
  const { agreement, taxpayerName, banner, history, account, deadlines, letters } = props;
  const speech = useSpeech();
  const { taxpayerId, requestId, state, terms, fromDay, decisions } = agreement;
  const grant = decisions.find(({ rule }) => rule === 'grant');
  return (
    <Page
      title={speech.tell('agreement.title', { type: speech.tell(`value.agreementType.${terms.type}`) })}
      about={taxpayerName}
      crumbs={[
        { to: '/taxpayers', text: speech.say('ui.nav-taxpayers') },
        { to: `/taxpayers/${taxpayerId}`, text: taxpayerName },
      ]}
      banner={banner}
      state={speech.tell('agreement.state', {
        since: formatDay(fromDay, speech),
        payment: formatCents(terms.paymentCents),
        day: formatDay(terms.firstPaymentDay, speech),
      })}
      isProtected
      beside={
        <>
          <StateTag machine="agreement" state={state} />
          <PrintButton />
        </>
      }
      history={history}
    >
      <section className="section stack" aria-labelledby="terms">
        <h2 id="terms">{speech.tell('terms.title')}</h2>
        <TermsList terms={terms} grant={grant} />
        <p>
          <Link to={`/requests/${requestId}`}>{speech.tell('agreement.request')}</Link>
        </p>
      </section>
      <section className="section stack" aria-labelledby="next-dates">
        <h2 id="next-dates">{speech.tell('agreement.next-dates')}</h2>
        <SummaryList
          items={[
            {
              key: 'first',
              term: speech.tell('terms.first-day'),
              value: <DayText day={terms.firstPaymentDay} />,
            },
          ]}
        />
        {deadlines}
      </section>
      {letters}
      {account}
      {grant && (
        <section className="section stack" aria-labelledby="why-agreed">
          <h2 id="why-agreed">{speech.tell('agreement.why')}</h2>
          <DecisionCard decision={grant} size="full" heading="h3" />
        </section>
      )}
    </Page>
  );
}
