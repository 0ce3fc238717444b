import { useState } from 'react';
import type { Law } from '#kernel/law/law.ts';
import { type Cents, cents, dollars, maxCents } from '#kernel/money/cents.ts';
import { BalanceChart, balanceSentence } from '#ui/chart/balance-chart.tsx';
import type { Detent } from '#ui/chart/payment-control.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { computeMonthlyPaymentCents } from '../../rules/compute-monthly-payment.ts';
import { LongerThanType, typeOfMonths } from '../plan-months.tsx';
import { endsOf, planOf } from '../plan-of.ts';
import { chosenType, type TypeView } from '../types-of.ts';
import { Costs } from './costs.tsx';
import { PaymentComparison } from './payment-comparison.tsx';
import { Section } from './section.tsx';
import type { Workbench } from './workbench.ts';

/**
 * What a payment does over the months. Whoever moves it tries it: the offer stays as the taxpayer made it.
 */
export function PaymentSection({ workbench, law }: { readonly workbench: Workbench; readonly law: Law }) {
  const speech = useSpeech();
  const { determination, given, outlook } = workbench;
  const offered = computeMonthlyPaymentCents(given.request.payment);
  const type = chosenType(determination) ?? firstWithLeast(determination.types);
  const least = type?.minimumPaymentCents;
  const [tried, setTried] = useState<Cents>();
  const start = typeof offered === 'number' ? offered : least;
  const plan = planOf(outlook.schedule, tried ?? start, law);
  const lowest = planOf(outlook.schedule, least, law);
  const detents = detentsOf(determination.types, offered, speech);
  return (
    <Section id="payment" result={plan ? balanceSentence(plan, speech) : speech.tell('payment.no-schedule')}>
      {tried !== undefined && tried !== offered && (
        <p className="quiet" role="status">
          {speech.tell('payment.tried')}
        </p>
      )}
      {plan && (
        <BalanceChart
          plan={plan}
          {...(lowest && lowest.paymentCents !== plan.paymentCents && { lowest })}
          ends={endsOf(outlook.schedule, speech)}
          control={{ detents, mostCents: mostOf(detents), onPayment: setTried }}
        />
      )}
      <LongerThanType
        type={typeOfMonths(determination)}
        basis={outlook.schedule}
        paymentCents={plan?.paymentCents}
        law={law}
      />
      {plan && outlook.schedule !== 'unknown' && (
        <PaymentComparison key={start} basis={outlook.schedule} paymentCents={plan.paymentCents} law={law} />
      )}
      <Costs workbench={workbench} />
    </Section>
  );
}

function firstWithLeast(types: readonly TypeView[]): TypeView | undefined {
  return types.find(({ minimumPaymentCents: least }) => typeof least === 'number');
}

/** Amounts that mean something: the offer, and the lowest of each type that has one. */
function detentsOf(types: readonly TypeView[], offered: unknown, { tell }: Speaker): readonly Detent[] {
  const lowest = types.flatMap(({ id, minimumPaymentCents: least }) =>
    typeof least === 'number' && least > 0
      ? [{ payment: least, name: tell('payment.lowest-of', { type: tell(`value.agreementType.${id}`) }) }]
      : [],
  );
  const firstOfEach = lowest.filter(
    ({ payment }, index) => lowest.findIndex((other) => other.payment === payment) === index,
  );
  return typeof offered === 'number'
    ? [{ payment: offered as Cents, name: tell('payment.offer') }, ...firstOfEach]
    : firstOfEach;
}

const roomAbove = dollars(200);

/** The slider goes past the highest amount that means something. */
function mostOf(detents: readonly Detent[]): Cents {
  let most = roomAbove;
  for (const { payment } of detents) most = maxCents(most, payment);
  return cents(most + roomAbove);
}
