import { formatDay } from '#kernel/decision/format.ts';
import { addMonths } from '#kernel/calendar/day.ts';
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
  return (
    <section className="stack" aria-labelledby="plan">
      <h2 id="plan">{speech.tell('my.plan')}</h2>
      <SummaryList
        items={[
          { key: 'payment', term: speech.tell('my.each-month'), value: <Money cents={terms.paymentCents} /> },
          {
            key: 'first',
            term: speech.tell('my.first-payment'),
            value: (
              <>
                <Money cents={firstPaymentCents} /> · <DayText day={terms.firstPaymentDay} />
              </>
            ),
          },
          { key: 'fee', term: speech.tell('my.fee'), value: <Money cents={terms.feeCents} /> },
          {
            key: 'next',
            term: speech.tell('my.next-payments'),
            value: days.map((day) => formatDay(day, speech)).join(' · '),
          },
        ]}
      />
    </section>
  );
}
