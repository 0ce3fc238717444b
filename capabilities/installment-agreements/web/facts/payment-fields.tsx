import { useState } from 'react';
import { dollarsTextOf } from '#kernel/money/cents.ts';
import { MoneyField, SelectField } from '#ui/form/fields.tsx';
import { readDollars } from '#ui/form/read.ts';
import { useSpeech } from '#ui/speech.tsx';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import type { PaymentFrequency, ProposedPaymentFacts } from '../../rules/facts/request-facts.ts';

type Said = ProposedPaymentFacts['kind'] | 'unknown';
type Payment = GivenFacts['request']['payment'];

const every: readonly PaymentFrequency[] = ['week', 'two-weeks', 'half-month', 'month', 'quarter'];
const kinds: readonly Said[] = ['amount', 'range', 'unspecific', 'none', 'unknown'];

/**
 * What was said about payment. An amount that is typed is a proposal; the other answers say that there is
 * none.
 */
export function PaymentFields(props: {
  readonly given: GivenFacts;
  readonly onGiven: (given: GivenFacts) => void;
}) {
  const { tell } = useSpeech();
  const { given, onGiven } = props;
  const { payment } = given.request;
  const [said, setSaid] = useState<Said>(payment === 'unknown' ? 'amount' : payment.kind);
  const [texts, setTexts] = useState(() => textsOf(payment));
  const take = (kind: Said, next: Texts) => {
    setSaid(kind);
    setTexts(next);
    onGiven({ ...given, request: { ...given.request, payment: paymentOf(kind, next) } });
  };
  const isTyped = said === 'amount' || said === 'range';
  const isUnreadable = isTyped && texts.from.trim() !== '' && readDollars(texts.from) === undefined;
  return (
    <div className="row row--top">
      {isTyped && (
        <MoneyField
          name="payment"
          label={tell(said === 'amount' ? 'payment.amount' : 'payment.from')}
          value={texts.from}
          onChange={(from) => take(said, { ...texts, from })}
        />
      )}
      {said === 'range' && (
        <MoneyField
          name="payment-to"
          label={tell('payment.to')}
          value={texts.to}
          onChange={(to) => take(said, { ...texts, to })}
        />
      )}
      {isTyped && (
        <SelectField
          name="payment-every"
          label={tell('payment.every')}
          value={texts.every}
          options={every.map((value) => ({ value, text: tell(`payment-every.${value}`) }))}
          onChange={(value) => take(said, { ...texts, every: value })}
        />
      )}
      <SelectField
        name="payment-said"
        label={tell('payment.said')}
        value={said}
        options={kinds.map((value) => ({ value, text: tell(`payment-said.${value}`) }))}
        onChange={(kind) => take(kind, texts)}
      />
      {isUnreadable && (
        <p className="usa-error-message" role="alert">
          {tell('answer-unreadable.amount')}
        </p>
      )}
    </div>
  );
}

type Texts = { readonly from: string; readonly to: string; readonly every: PaymentFrequency };

function textsOf(payment: Payment): Texts {
  if (payment === 'unknown') return { from: '', to: '', every: 'month' };
  switch (payment.kind) {
    case 'amount':
      return { from: dollarsTextOf(payment.amountCents), to: '', every: payment.every };
    case 'range':
      return {
        from: dollarsTextOf(payment.fromCents),
        to: dollarsTextOf(payment.toCents),
        every: payment.every,
      };
    default:
      return { from: '', to: '', every: 'month' };
  }
}

/** What was said as a fact; an amount that is not typed yet is not known. */
function paymentOf(kind: Said, texts: Texts): Payment {
  const from = readDollars(texts.from);
  const to = readDollars(texts.to);
  if (kind === 'unspecific' || kind === 'none') return { kind };
  if (kind === 'amount' && from !== undefined) return { kind, amountCents: from, every: texts.every };
  if (kind === 'range' && from !== undefined && to !== undefined)
    return { kind, fromCents: from, toCents: to, every: texts.every };
  return 'unknown';
}
