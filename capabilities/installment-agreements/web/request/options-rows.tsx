import type { Law } from '#kernel/law/law.ts';
import { type Cents, zeroCents } from '#kernel/money/cents.ts';
import { countsOf } from '#ui/findings/finding-list.tsx';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { ComparedRow } from '#ui/table/comparison-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Icon, type IconName } from '#ui/text/icon.tsx';
import { Money } from '#ui/text/money.tsx';
import { Unknown } from '#ui/text/unknown.tsx';
import { type ComparedPayment, computePaymentComparison } from '../../rules/compute-payment-comparison.ts';
import type { ScheduleBasis } from '../../rules/compute-tried-plan.ts';
import { WhyMonths } from '../plan-months.tsx';
import { qualifiesKey, type TypeView } from '../types-of.ts';
import type { Workbench } from './workbench.ts';

const icons = { yes: 'met', no: 'not-met', unknown: 'unknown' } as const satisfies Record<string, IconName>;

/** A type as a column. */
export type ComparedType = TypeView & { readonly key: string; readonly name: string };

/** What is compared of each type: whether it fits, what it costs each month and in all, and what it needs. */
export function rowsOf(
  basis: Workbench['outlook']['schedule'],
  law: Law,
  speech: Speaker,
): readonly ComparedRow<ComparedType>[] {
  const { tell } = speech;
  return [
    {
      key: 'fits',
      head: tell('options.qualifies'),
      cell: (type) => (
        <>
          <Icon name={icons[qualifiesKey(type)]} /> {tell(`qualifies.${qualifiesKey(type)}`)}
        </>
      ),
    },
    {
      key: 'lowest',
      head: tell('options.lowest'),
      isFigure: true,
      cell: (type) => <Lowest type={type} />,
      // Only what fits can be the lowest: the others are no offer.
      figure: ({ qualifies, minimumPaymentCents: least }) =>
        qualifies === true && typeof least === 'number' ? least : undefined,
      drawn: leastOf,
    },
    {
      key: 'months',
      head: tell('options.months'),
      isFigure: true,
      cell: (type) => <Months type={type} basis={basis} />,
      drawn: ({ termMonths }) => (termMonths === 'unknown' ? undefined : termMonths),
    },
    ...(basis === 'unknown' ? [] : [totalRow(basis, law, speech)]),
    {
      key: 'needs',
      head: tell('options.needs'),
      cell: ({ requires, mayRequire }) =>
        [
          ...requires.map((need) => tell(`need.${need}`)),
          ...mayRequire.map((need) => tell('options.may-need', { need: tell(`need.${need}`) })),
        ].join(', ') || tell('options.needs-nothing'),
    },
    { key: 'findings', head: tell('options.findings'), cell: ({ findings }) => countsOf(findings, speech) },
  ];
}

/** The most months of a type, and which rule bounds them. */
function Months(props: { readonly type: TypeView; readonly basis: Workbench['outlook']['schedule'] }) {
  const { tell } = useSpeech();
  const { type, basis } = props;
  const { id, termMonths, findings } = type;
  if (termMonths === 'unknown') return <Unknown />;
  const about = tell('plan-months.about-type', { type: tell(`value.agreementType.${id}`) });
  return (
    <>
      {termMonths}{' '}
      <WhyMonths name={id} about={about} termMonths={termMonths} findings={findings} basis={basis} />
    </>
  );
}

/** The lowest payment of a type, with the findings that lead to it. */
function Lowest({ type }: { readonly type: TypeView }) {
  const { tell } = useSpeech();
  const { id, minimumPaymentCents: least, findings } = type;
  if (least === 'none') return <span className="quiet">{tell('options.no-lowest')}</span>;
  if (least === 'unknown') return <Unknown />;
  const about = tell('options.lowest-about', { type: tell(`value.agreementType.${id}`) });
  const first = findings.find(({ test }) => test.startsWith('pays-')) ?? findings[0];
  return (
    <>
      <Money cents={least} />{' '}
      {first && (
        <WhyButton
          about={about}
          subject={{ kind: 'figure', name: `lowest-${id}`, about, figure: least, findings, law: first.law }}
        />
      )}
    </>
  );
}

/**
 * What reaches the taxes in all from somebody who pays the least, with penalty and interest until the last
 * payment. The fee stands by itself, and outside the least payment.
 */
function totalRow(withFee: ScheduleBasis, law: Law, { tell }: Speaker): ComparedRow<ComparedType> {
  const basis = { ...withFee, feeCents: zeroCents };
  const known = new Map<number, ComparedPayment | undefined>();
  const totalOf = (type: TypeView): ComparedPayment | undefined => {
    const least = leastOf(type);
    if (least === undefined) return undefined;
    if (!known.has(least)) known.set(least, computePaymentComparison(basis, [least], law)[0]);
    return known.get(least);
  };
  return {
    key: 'total',
    head: tell('options.total'),
    isFigure: true,
    cell: (type) => {
      const total = totalOf(type);
      return total ? <Total total={total} /> : <span className="quiet">{tell('options.no-total')}</span>;
    },
    drawn: (type) => totalOf(type)?.totalPaidCents,
  };
}

function Total({ total: { totalPaidCents, paidOffDay } }: { readonly total: ComparedPayment }) {
  const { tell } = useSpeech();
  return (
    <>
      <Money cents={totalPaidCents} />
      <div className="quiet small">
        {paidOffDay === 'not-paid-off' ? tell('compare.never') : <DayText day={paidOffDay} style="table" />}
      </div>
    </>
  );
}

function leastOf({ minimumPaymentCents: least }: TypeView): Cents | undefined {
  return least === 'none' || least === 'unknown' ? undefined : least;
}
