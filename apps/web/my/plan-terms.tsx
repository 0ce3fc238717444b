import type { ReactNode } from 'react';
import { formatCents, formatDay } from '#kernel/decision/format.ts';
import { addMonths } from '#kernel/calendar/day.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { irm } from '#kernel/law/source.ts';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { SummaryList } from '#ui/table/summary-list.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Money } from '#ui/text/money.tsx';
import type { OwnAgreement } from './own-record.tsx';

const paymentsShown = 3;

/** The plan as it was agreed, and the payments that come next. */
export function PlanTerms({ agreement }: { readonly agreement: OwnAgreement }) {
  const speech = useSpeech();
  const { terms, firstPaymentCents } = agreement;
  const days = Array.from({ length: paymentsShown }, (_, index) => addMonths(terms.firstPaymentDay, index));
  const { tell } = speech;
  const items = [
    {
      key: 'payment',
      term: tell('my.each-month'),
      value: <Explained part="payment" answer={formatCents(terms.paymentCents)} cents={terms.paymentCents} />,
    },
    {
      key: 'first',
      term: tell('my.first-payment'),
      value: (
        <Explained part="first" answer={formatCents(firstPaymentCents)} cents={firstPaymentCents}>
          {' '}
          · <DayText day={terms.firstPaymentDay} />
        </Explained>
      ),
    },
    {
      key: 'fee',
      term: tell('my.fee'),
      value: <Explained part="fee" answer={formatCents(terms.feeCents)} cents={terms.feeCents} />,
    },
    {
      key: 'next',
      term: tell('my.next-payments'),
      value: (
        <Explained part="next" answer={formatDay(terms.firstPaymentDay, speech)}>
          {days.map((day) => formatDay(day, speech)).join(' · ')}
        </Explained>
      ),
    },
  ];
  return (
    <section className="stack" aria-labelledby="plan">
      <h2 id="plan">{tell('my.plan')}</h2>
      <SummaryList items={items} />
    </section>
  );
}

/** Where each part of a plan stands. */
const lawOf = {
  payment: irm('5.14.1.4(1)'),
  first: irm('5.14.1.2(11)'),
  fee: irm('5.14.1.2(10)'),
  next: irm('5.14.1.4.4(4)'),
} as const;

/** A part of the plan with why it is so, in the taxpayer's words: `my.why-<part>`. */
function Explained(props: {
  readonly part: keyof typeof lawOf;
  readonly answer: string;
  readonly cents?: Cents;
  readonly children?: ReactNode;
}) {
  const { tell } = useSpeech();
  const { part, answer, cents, children } = props;
  const about = tell(`my.about-${part}`);
  const steps = [tell(`my.why-${part}`)];
  return (
    <>
      {cents !== undefined && <Money cents={cents} />}
      {children}{' '}
      <WhyButton
        about={about}
        subject={{ kind: 'reasons', name: `plan-${part}`, about, answer, steps, law: lawOf[part] }}
      />
    </>
  );
}
