import { Label, TextInput } from '@trussworks/react-uswds';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { formatCents } from '#kernel/decision/format.ts';
import {
  type Cents,
  cents,
  dollars,
  dollarsTextOf,
  maxCents,
  minCents,
  zeroCents,
} from '#kernel/money/cents.ts';
import { readDollars } from '../form/read.ts';
import { useSpeech } from '../speech.tsx';

/** A payment that means something: the lowest of a type, the offer, what can be paid. */
export type Detent = { readonly payment: Cents; readonly name: string };

export type PaymentControlProps = {
  readonly payment: Cents;
  /** What the payment leads to, told when it has rested for a moment. */
  readonly outcome: string;
  readonly detents: readonly Detent[];
  readonly mostCents: Cents;
  readonly onPayment: (payment: Cents) => void;
};

const arrowStep = dollars(1);
const pageStep = dollars(25);
const restMs = 500;

/** A payment as a field and a slider that say the same, with its meaningful amounts to choose from. */
export function PaymentControl({ payment, outcome, detents, mostCents, onPayment }: PaymentControlProps) {
  const { say } = useSpeech();
  const id = useId();
  const move = (to: number) => onPayment(minCents(maxCents(cents(to), zeroCents), mostCents));
  const onKey = (event: KeyboardEvent) => {
    const step = keySteps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(payment + step);
  };
  return (
    <div className="payment-control">
      <Label htmlFor={`${id}-field`}>{say('ui.balance-payment')}</Label>
      <PaymentText id={`${id}-field`} payment={payment} onPayment={(amount) => move(amount)} />
      <input
        type="range"
        className="usa-range"
        id={`${id}-slider`}
        aria-label={say('ui.balance-payment-slider')}
        aria-valuetext={formatCents(payment)}
        min={0}
        max={mostCents}
        step={1}
        value={payment}
        onKeyDown={onKey}
        onChange={(event) => move(snapped(Number(event.target.value), detents, mostCents))}
      />
      <ul role="list" className="payment-control__detents row">
        {detents.map((detent) => {
          const amount = formatCents(detent.payment);
          return (
            <li key={detent.name}>
              <button
                type="button"
                className="usa-button usa-button--unstyled small"
                aria-label={say('ui.balance-detent', { payment: amount, name: detent.name })}
                aria-pressed={detent.payment === payment}
                onClick={() => move(detent.payment)}
              >
                {amount} <span className="quiet">{detent.name}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <Rested text={outcome} />
    </div>
  );
}

/**
 * A slider that comes near an amount that means something rests there; elsewhere it moves by whole dollars.
 */
function snapped(value: number, detents: readonly Detent[], mostCents: Cents): number {
  const near = detents.find(({ payment }) => Math.abs(payment - value) * 100 <= mostCents);
  return near?.payment ?? Math.round(value / arrowStep) * arrowStep;
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -arrowStep,
  ArrowDown: -arrowStep,
  ArrowRight: arrowStep,
  ArrowUp: arrowStep,
  PageDown: -pageStep,
  PageUp: pageStep,
};

/** Keeps what is being typed until it can be read as an amount, and follows the slider otherwise. */
function PaymentText(props: {
  readonly id: string;
  readonly payment: Cents;
  readonly onPayment: (payment: Cents) => void;
}) {
  const { id, payment, onPayment } = props;
  const [typed, setTyped] = useState<string>();
  return (
    <span className="money-input">
      <span aria-hidden="true">$</span>
      <TextInput
        id={id}
        name="payment"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? dollarsTextOf(payment)}
        onBlur={() => setTyped(undefined)}
        onChange={(event) => {
          setTyped(event.target.value);
          const amount = readDollars(event.target.value);
          if (amount !== undefined) onPayment(amount);
        }}
      />
    </span>
  );
}

/** Says a text once it has not changed for a moment, so that a slider does not talk all the way. */
function Rested({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="heard" role="status">
      {said}
    </p>
  );
}
