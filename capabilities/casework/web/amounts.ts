import type { ReactNode } from 'react';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Cents } from '#kernel/money/cents.ts';

/** What the taxpayers of a queue owe; undefined until that is known here. */
export type Amounts = ReadonlyMap<string, Unknown<Cents>> | undefined;

/** Lends the amounts of these taxpayers, which another capability has, to what is drawn. */
export type DrawWithAmounts = (
  taxpayerIds: readonly string[],
  draw: (amounts: Amounts) => ReactNode,
) => ReactNode;

/** Draws without amounts, where nobody lends any. */
export const withoutAmounts: DrawWithAmounts = (_taxpayerIds, draw) => draw(undefined);
