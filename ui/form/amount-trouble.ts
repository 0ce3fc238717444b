import { formatCents } from '#kernel/decision/format.ts';
import type { Speaker } from '../speech.tsx';
import { dollarsMost, isTooLarge, readDollars } from './read.ts';

/** What is wrong with an amount as it was typed, with the limit where it is too large. */
export function amountTrouble(text: string, { say }: Pick<Speaker, 'say'>): string | undefined {
  if (isTooLarge(text)) return say('ui.form-amount-large', { most: formatCents(dollarsMost) });
  return readDollars(text) === undefined ? say('ui.form-amount') : undefined;
}
