import type { Day } from '#kernel/calendar/day.ts';
import { type Cents, dollarsTextOf, sumCents, zeroCents } from '#kernel/money/cents.ts';

/** One month of a plan, as the schedule has it; the last one may end on a last day to collect. */
export type PlanMonth = {
  /** The day of the payment, or the last day to collect that comes before one. */
  readonly day: Day;
  readonly openingCents: Cents;
  readonly paymentCents: Cents;
  readonly interestCents: Cents;
  readonly penaltyCents: Cents;
  readonly closingCents: Cents;
};

/** What a last day to collect leaves unpaid. */
export type Leftover = { readonly day: Day; readonly cents: Cents };

/** A plan over time, with the payment that makes it. */
export type Plan = {
  readonly paymentCents: Cents;
  readonly months: readonly PlanMonth[];
  /** In order of their days; none where everything is paid. */
  readonly leftovers: readonly Leftover[];
  /** What comes out of the first payment before anything reaches the taxes. */
  readonly feeCents?: Cents | undefined;
};

/** A last day to collect, and which taxes it ends for. */
export type CollectionEnd = { readonly day: Day; readonly about: string };

/** How a plan ends: paid on a day, or with something left when the last day to collect any of it is past. */
export function endOf({ months, leftovers }: Plan): Leftover | undefined {
  const day = leftovers.at(-1)?.day ?? months.at(-1)?.day;
  return day && { day, cents: sumCents(leftovers.map(({ cents }) => cents)) };
}

/**
 * The points of a balance as a step line: it stands until the payment, then falls to what is left after it.
 */
export function stepsOf({ months }: Plan): readonly { readonly day: Day; readonly cents: Cents }[] {
  return months.flatMap(({ day, openingCents, closingCents }) => [
    { day, cents: openingCents },
    { day, cents: closingCents },
  ]);
}

export function highestOf(plans: readonly Plan[]): Cents {
  let most = zeroCents;
  for (const { months } of plans)
    for (const { openingCents } of months) if (openingCents > most) most = openingCents;
  return most;
}

/** The months as rows of text, for a file. */
export function planRows({ months }: Plan, head: readonly string[]): readonly (readonly string[])[] {
  return [
    head,
    ...months.map((month) => [
      month.day,
      ...[
        month.openingCents,
        month.paymentCents,
        month.interestCents,
        month.penaltyCents,
        month.closingCents,
      ].map(dollarsTextOf),
    ]),
  ];
}
