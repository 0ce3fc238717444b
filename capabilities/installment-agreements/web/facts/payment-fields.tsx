import { useState } from 'react';
import { dollarsTextOf } from '#kernel/money/cents.ts';
import { MoneyField, SelectField } from '#ui/form/fields.tsx';
import { amountTrouble } from '#ui/form/amount-trouble.ts';
import { readDollars } from '#ui/form/read.ts';
import { useNoteUnreadable } from '#ui/form/unreadable.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
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
  const speech = useSpeech();
  const { given, onGiven } = props;
  const { payment } = given.request;
  const [said, setSaid] = useState<Said>(payment === 'unknown' ? 'amount' : payment.kind);
  const [texts, setTexts] = useState(() => textsOf(payment));
  const take = (kind: Said, next: Texts) => {
    setSaid(kind);
    setTexts(next);
    onGiven({ ...given, request: { ...given.request, payment: paymentOf(kind, next) } });
  };
  useNoteUnreadable('payment', unreadableFrom(said, texts, speech));
  useNoteUnreadable('payment-to', unreadableTo(said, texts, speech));
  return (
    <div className="row row--top">
      {(said === 'amount' || said === 'range') && (
        <AmountFields said={said} texts={texts} onTexts={(next) => take(said, next)} />
      )}
      <SelectField
        name="payment-said"
        label={speech.tell('payment.said')}
        value={said}
        options={kinds.map((value) => ({ value, text: speech.tell(`payment-said.${value}`) }))}
        onChange={(kind) => take(kind, texts)}
      />
    </div>
  );
}

function AmountFields(props: {
  readonly said: 'amount' | 'range';
  readonly texts: Texts;
  readonly onTexts: (texts: Texts) => void;
}) {
  const { tell } = useSpeech();
  const { said, texts, onTexts } = props;
  return (
    <>
      <MoneyField
        name="payment"
        label={tell(said === 'amount' ? 'payment.amount' : 'payment.from')}
        value={texts.from}
        onChange={(from) => onTexts({ ...texts, from })}
      />
      {said === 'range' && (
        <MoneyField
          name="payment-to"
          label={tell('payment.to')}
          value={texts.to}
          onChange={(to) => onTexts({ ...texts, to })}
        />
      )}
      <SelectField
        name="payment-every"
        label={tell('payment.every')}
        value={texts.every}
        options={every.map((value) => ({ value, text: tell(`payment-every.${value}`) }))}
        onChange={(value) => onTexts({ ...texts, every: value })}
      />
    </>
  );
}

type Texts = { readonly from: string; readonly to: string; readonly every: PaymentFrequency };

/** Nothing typed is not known yet; what is typed has to be an amount. */
function unreadableFrom(said: Said, { from }: Texts, speech: Speaker): string | undefined {
  const isAsked = said === 'amount' || said === 'range';
  return isAsked && from.trim() !== '' ? amountTrouble(from, speech) : undefined;
}

function unreadableTo(said: Said, texts: Texts, speech: Speaker): string | undefined {
  if (said !== 'range' || texts.to.trim() === '') return undefined;
  const [from, to] = [readDollars(texts.from), readDollars(texts.to)];
  if (to === undefined) return amountTrouble(texts.to, speech);
  return from !== undefined && to < from ? speech.tell('payment.to-below-from') : undefined;
}

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
