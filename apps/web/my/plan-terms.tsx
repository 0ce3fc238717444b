import { formatCents, formatDay } from '#kernel/decision/format.ts';
import { addMonths } from '#kernel/calendar/day.ts';
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
  return (
    <section className="stack" aria-labelledby="plan">
      <h2 id="plan">{speech.tell('my.plan')}</h2>
      <SummaryList
        items={[
          {
            key: 'payment',
            term: speech.tell('my.each-month'),
            value: (
              <>
                <Money cents={terms.paymentCents} />{' '}
                <Why part="payment" answer={formatCents(terms.paymentCents)} />
              </>
            ),
          },
          {
            key: 'first',
            term: speech.tell('my.first-payment'),
            value: (
              <>
                <Money cents={firstPaymentCents} /> · <DayText day={terms.firstPaymentDay} />{' '}
                <Why part="first" answer={formatCents(firstPaymentCents)} />
              </>
            ),
          },
          {
            key: 'fee',
            term: speech.tell('my.fee'),
            value: (
              <>
                <Money cents={terms.feeCents} /> <Why part="fee" answer={formatCents(terms.feeCents)} />
              </>
            ),
          },
          {
            key: 'next',
            term: speech.tell('my.next-payments'),
            value: (
              <>
                {days.map((day) => formatDay(day, speech)).join(' · ')}{' '}
                <Why part="next" answer={formatDay(terms.firstPaymentDay, speech)} />
              </>
            ),
          },
        ]}
      />
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

/** Why a part of the plan is so, in the taxpayer's words: `my.why-<part>`. */
function Why({ part, answer }: { readonly part: keyof typeof lawOf; readonly answer: string }) {
  const { tell } = useSpeech();
  const about = tell(`my.about-${part}`);
  const steps = [tell(`my.why-${part}`)];
  return (
    <WhyButton
      about={about}
      subject={{ kind: 'reasons', name: `plan-${part}`, about, answer, steps, law: lawOf[part] }}
    />
  );
}
