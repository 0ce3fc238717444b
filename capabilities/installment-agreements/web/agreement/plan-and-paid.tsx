import { addMonths, type Day } from '#kernel/calendar/day.ts';
import { formatModule } from '#kernel/decision/format.ts';
import type { Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { BalanceChart } from '#ui/chart/balance-chart.tsx';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { DataTable } from '#ui/table/data-table.tsx';
import { type SummaryItem, SummaryList } from '#ui/table/summary-list.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Money } from '#ui/text/money.tsx';
import { determineRequestContract } from '../../api/determine-request.contract.ts';
import type { PaidView } from '../../api/find-agreement.contract.ts';
import { computeFirstPaymentCents } from '../../rules/compute-fee.ts';
import { endsOf, planOf } from '../plan-of.ts';
import type { Terms } from '../terms-list.tsx';

type PlanAndPaidProps = {
  readonly requestId: string;
  readonly terms: Terms;
  readonly paid: readonly PaidView[];
  readonly law: Law;
};

/** The plan as it falls month by month, and beside it what has posted as paid. */
export function PlanAndPaid({ requestId, terms, paid, law }: PlanAndPaidProps) {
  const speech = useSpeech();
  const answer = useAnswer(determineRequestContract, { requestId });
  return (
    <section className="section stack" aria-labelledby="plan-and-paid">
      <h2 id="plan-and-paid">{speech.tell('agreement.plan')}</h2>
      <Answered answer={answer} rows={6}>
        {({ outlook: { schedule } }) => {
          const plan = planOf(schedule, terms.paymentCents, law);
          if (plan === undefined) return <p className="quiet">{speech.tell('agreement.plan-none')}</p>;
          return <BalanceChart plan={plan} ends={endsOf(schedule, speech)} size="small" />;
        }}
      </Answered>
      <DataTable<PaidView>
        caption={speech.tell('agreement.paid')}
        columns={[
          {
            key: 'day',
            head: speech.tell('agreement.paid-day'),
            isHeader: true,
            cell: ({ onDay }) => <DayText day={onDay} style="table" />,
          },
          {
            key: 'module',
            head: speech.tell('agreement.code-module'),
            cell: ({ module }) => formatModule(module, speech),
          },
          {
            key: 'amount',
            head: speech.tell('agreement.paid-amount'),
            isFigure: true,
            cell: ({ amountCents }) => <Money cents={amountCents} />,
          },
        ]}
        rows={paid}
        rowKey={({ module, onDay, amountCents }) => `${module} ${onDay} ${amountCents}`}
        empty={speech.tell('agreement.paid-none')}
      />
    </section>
  );
}

const datesShown = 3;

/** The payments that come next, each with why it is on its day. */
export function NextPayments({ terms, today }: { readonly terms: Terms; readonly today: Day }) {
  const speech = useSpeech();
  return (
    <SummaryList items={nextDays(terms, today).map((day, index) => paymentItem(day, index, terms, speech))} />
  );
}

function nextDays({ firstPaymentDay }: Terms, today: Day): readonly Day[] {
  const days: Day[] = [];
  for (let month = 0; days.length < datesShown; month += 1) {
    const day = addMonths(firstPaymentDay, month);
    if (day >= today) days.push(day);
  }
  return days;
}

function paymentItem(day: Day, index: number, terms: Terms, speech: Speaker): SummaryItem {
  const { paymentCents, feeCents, firstPaymentDay } = terms;
  const isFirst = day === firstPaymentDay;
  const dueCents = isFirst ? computeFirstPaymentCents(paymentCents, feeCents) : paymentCents;
  const about = speech.tell('agreement.next-payment', { place: String(index + 1) });
  return {
    key: day,
    term: about,
    value: (
      <>
        <Money cents={dueCents} /> <DayText day={day} />{' '}
        <WhyButton
          about={about}
          subject={{ kind: 'figure', name: `payment-${day}`, about, figure: day, law: irm('5.14.1.4.4(4)') }}
        />
      </>
    ),
  };
}
