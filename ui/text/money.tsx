import type { Unknown as MayBeUnknown } from '#kernel/decision/finding.ts';
import { formatCents, formatNumber } from '#kernel/decision/format.ts';
import { type Cents, cents } from '#kernel/money/cents.ts';
import { type Speaker, useSpeech } from '../speech.tsx';
import { Unknown } from './unknown.tsx';

export type MoneyProps = {
  readonly cents: MayBeUnknown<Cents>;
  /** Says "credit" beside an amount below zero, where it stands in the taxpayer's favor. */
  readonly credit?: boolean;
};

/** An amount: two decimals always, minus on the left, heard as it would be spoken. */
export function Money({ cents: amount, credit = false }: MoneyProps) {
  const speaker = useSpeech();
  if (amount === 'unknown') return <Unknown />;
  return (
    <data className="money" value={amount}>
      <span aria-hidden="true">{formatCents(amount)}</span>
      <span className="heard">{spoken(amount, speaker)}</span>
      {credit && amount < 0 && <span className="money__credit"> {speaker.say('ui.credit')}</span>}
    </data>
  );
}

function spoken(amount: Cents, speaker: Speaker): string {
  if (amount < 0) return speaker.say('ui.amount-spoken-minus', { amount: spoken(cents(-amount), speaker) });
  const dollars = Math.trunc(amount / 100);
  const rest = amount % 100;
  const values = { dollars: formatNumber(dollars), cents: String(rest) };
  if (rest === 0) return speaker.say('ui.amount-spoken-dollars', values, dollars);
  return speaker.say('ui.amount-spoken', values, dollars);
}
