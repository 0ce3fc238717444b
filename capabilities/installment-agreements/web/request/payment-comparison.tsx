import { useState } from 'react';
import { formatCents, formatCount } from '#kernel/decision/format.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Cents, cents, dollarsTextOf, subtractCents } from '#kernel/money/cents.ts';
import { MoneyField } from '#ui/form/fields.tsx';
import { readDollars } from '#ui/form/read.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Money } from '#ui/text/money.tsx';
import { type ComparedPayment, computePaymentComparison } from '../../rules/compute-payment-comparison.ts';
import type { ScheduleBasis } from '../../rules/compute-tried-plan.ts';

type ComparisonProps = {
  readonly basis: ScheduleBasis;
  readonly paymentCents: Cents;
  readonly law: Law;
};

/** The payment beside a higher one: what a shorter term saves, so that it can be encouraged. */
export function PaymentComparison({ basis, paymentCents, law }: ComparisonProps) {
  const speech = useSpeech();
  const [typed, setTyped] = useState(() => dollarsTextOf(halfMore(paymentCents)));
  const other = readDollars(typed);
  const payments = other === undefined || other <= 0 ? [paymentCents] : [paymentCents, other];
  const rows = computePaymentComparison(basis, payments, law);
  const [slow, fast] = rows.toSorted((a, b) => a.paymentCents - b.paymentCents);
  return (
    <details>
      <summary>{speech.tell('compare.title')}</summary>
      <MoneyField name="compare" label={speech.tell('compare.other')} value={typed} onChange={setTyped} />
      <DataTable<ComparedPayment>
        caption={speech.tell('compare.caption')}
        isCaptionHidden
        columns={columnsOf(speech)}
        rows={rows}
        rowKey={(row) => String(row.paymentCents)}
      />
      {slow && fast && fast.paidOffDay !== 'not-paid-off' && fast.totalPaidCents < slow.totalPaidCents && (
        <p role="status">
          {speech.tell('compare.saves', {
            amount: formatCents(subtractCents(slow.totalPaidCents, fast.totalPaidCents)),
            months: formatCount(slow.months - fast.months, 'months', speech),
          })}
        </p>
      )}
    </details>
  );
}

const wholeDollar = 100;

/** Half as much again, in whole dollars: something to begin the conversation with. */
function halfMore(paymentCents: Cents): Cents {
  return cents(Math.ceil((paymentCents + paymentCents / 2) / wholeDollar) * wholeDollar);
}

function columnsOf({ tell }: Speaker): readonly Column<ComparedPayment>[] {
  return [
    {
      key: 'payment',
      head: tell('compare.payment'),
      isHeader: true,
      isFigure: true,
      cell: ({ paymentCents }) => <Money cents={paymentCents} />,
    },
    {
      key: 'paid-off',
      head: tell('compare.paid-off'),
      cell: ({ paidOffDay }) =>
        paidOffDay === 'not-paid-off' ? tell('compare.never') : <DayText day={paidOffDay} style="table" />,
    },
    {
      key: 'accruals',
      head: tell('compare.accruals'),
      isFigure: true,
      cell: ({ accrualsCents }) => <Money cents={accrualsCents} />,
    },
    {
      key: 'total',
      head: tell('compare.total'),
      isFigure: true,
      cell: ({ totalPaidCents }) => <Money cents={totalPaidCents} />,
    },
  ];
}
