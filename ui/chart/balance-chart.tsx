import { formatCents, formatDay } from '#kernel/decision/format.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { type Speaker, type UiWord, useSpeech } from '../speech.tsx';
import { DataTable } from '../table/data-table.tsx';
import { DayText } from '../text/day-text.tsx';
import { Money } from '../text/money.tsx';
import { type CollectionEnd, endOf, type Plan, planRows } from './balance.ts';
import { BalancePicture } from './balance-picture.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { type Detent, PaymentControl } from './payment-control.tsx';

export type BalanceChartProps = {
  readonly plan: Plan;
  /** The plan with the lowest lawful payment, where it is another one. */
  readonly lowest?: Plan | undefined;
  /** The last days to collect. */
  readonly ends: readonly CollectionEnd[];
  readonly size?: 'full' | 'small';
  /** Lets the payment be tried: what is tried is a preview and changes nothing. */
  readonly control?: {
    readonly detents: readonly Detent[];
    readonly mostCents: Cents;
    readonly onPayment: (payment: Cents) => void;
  };
};

/** What a payment does over the months, as a sentence, a picture and a table. */
export function BalanceChart({ plan, lowest, ends, size = 'full', control }: BalanceChartProps) {
  const speech = useSpeech();
  const head = columns.map(({ head: word }) => speech.say(word));
  return (
    <div className="balance-chart">
      {control && (
        <PaymentControl
          payment={plan.paymentCents}
          outcome={balanceSentence(plan, speech)}
          detents={control.detents}
          mostCents={control.mostCents}
          onPayment={control.onPayment}
        />
      )}
      <ChartFrame
        caption={balanceSentence(plan, speech)}
        csv={{ name: 'schedule.csv', rows: planRows(plan, head) }}
        table={<PlanTable plan={plan} />}
      >
        <BalancePicture plan={plan} lowest={lowest} ends={ends} size={size} />
      </ChartFrame>
      {plan.feeCents !== undefined && plan.feeCents > 0 && (
        <p className="quiet small">
          {speech.say('ui.balance-fee-note', { fee: formatCents(plan.feeCents) })}
        </p>
      )}
    </div>
  );
}

/** "At $355.92 a month the balance is paid off on …": what the picture shows. */
export function balanceSentence(plan: Plan, speech: Speaker): string {
  const end = endOf(plan);
  const payment = formatCents(plan.paymentCents);
  if (end === undefined) return speech.say('ui.balance-payment');
  const day = formatDay(end.day, speech);
  if (end.cents === 0) return speech.say('ui.balance-caption-paid', { payment, day });
  const remains = formatCents(end.cents);
  return plan.leftovers.length > 1
    ? speech.say('ui.balance-caption-remains-of-several', { payment, day, remains })
    : speech.say('ui.balance-caption-remains', { payment, day, remains });
}

type FigureName = 'openingCents' | 'paymentCents' | 'interestCents' | 'penaltyCents' | 'closingCents';

const figures: readonly { readonly name: FigureName; readonly head: UiWord }[] = [
  { name: 'openingCents', head: 'ui.balance-opening' },
  { name: 'paymentCents', head: 'ui.balance-paid' },
  { name: 'interestCents', head: 'ui.balance-interest' },
  { name: 'penaltyCents', head: 'ui.balance-penalty' },
  { name: 'closingCents', head: 'ui.balance-closing' },
];
const columns: readonly { readonly head: UiWord }[] = [{ head: 'ui.balance-month' }, ...figures];

function PlanTable({ plan }: { readonly plan: Plan }) {
  const { say } = useSpeech();
  return (
    <DataTable
      caption={say('ui.balance-table')}
      rows={plan.months}
      rowKey={({ day, openingCents }) => `${day} ${openingCents}`}
      columns={[
        {
          key: 'day',
          head: say('ui.balance-month'),
          isHeader: true,
          cell: (month) => <DayText day={month.day} style="table" />,
        },
        ...figures.map(({ name, head }) => ({
          key: name,
          head: say(head),
          isFigure: true,
          cell: (month: Plan['months'][number]) => <Money cents={month[name]} />,
        })),
      ]}
    />
  );
}
