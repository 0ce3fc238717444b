import type { Command } from 'commander';
import {
  computeInterest,
  type Interest,
  type InterestKind,
  interestSpan,
} from '#capabilities/accounts/index.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { formatCents, formatDay, formatPercent } from '#kernel/decision/format.ts';
import { type Cents, dollarsTextOf, zeroCents } from '#kernel/money/cents.ts';
import { parseAmountArgument, parseChoiceArgument, parseDayArgument } from '../input.ts';
import { type OutputOptions, printAnswer, tableOf, withJson } from '../output.ts';

type InterestOptions = OutputOptions & {
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  readonly rate: string;
};

/** What a person types for each rate. */
const kinds = {
  underpayment: 'underpayment',
  overpayment: 'overpayment',
  'corporate-overpayment': 'corporate-overpayment',
  'corporate-overpayment-over-threshold': 'corporate-overpayment-over-threshold',
  'large-corporate': 'large-corporate-underpayment',
} as const satisfies Readonly<Record<string, InterestKind>>;

type RateName = keyof typeof kinds;
const rateNames = Object.keys(kinds) as readonly RateName[];
const speech = { language: 'en', audience: 'staff', words: {} } as const;

type Asked = { readonly amount: Cents; readonly from: Day; readonly to: Day; readonly rate: RateName };

export function registerInterest(program: Command): void {
  withJson(program.command('interest'))
    .summary('interest on an amount between two days')
    .description(
      'Interest on an amount, compounded daily at the quarterly rates (26 U.S.C. §§ 6621, 6622), with the ' +
        'factor in nine decimals. The first day is not counted, the last one is.',
    )
    .requiredOption('--amount <dollars>', 'an amount in dollars such as 1234.56')
    .requiredOption('--from <day>', 'the day from which interest runs, not counted, YYYY-MM-DD')
    .requiredOption('--to <day>', 'the day to which interest runs, counted, YYYY-MM-DD')
    .option('--rate <kind>', `whose rate: ${rateNames.join(', ')}`, 'underpayment')
    .addHelpText(
      'after',
      '\nExample:\n  accord interest --amount 150000.00 --from 2023-04-18 --to 2024-06-30',
    )
    .action((options: InterestOptions) => {
      const asked = read(options);
      const { amount: amountCents, from: fromDay, to: toDay, rate } = asked;
      const interest = computeInterest({ amountCents, fromDay, toDay, kind: kinds[rate] }, adoptedLaw);
      printAnswer(answerOf(asked, interest), options, () => pageOf(asked, interest));
    });
}

function read(options: InterestOptions): Asked {
  const amount = parseAmountArgument('--amount', options.amount, { min: zeroCents });
  const rate = parseChoiceArgument('--rate', options.rate, rateNames);
  const span = interestSpan(kinds[rate]);
  const from = parseDayArgument('--from', options.from, { from: span.fromDay, to: span.toDay });
  const to = parseDayArgument('--to', options.to, { from, to: span.toDay });
  return { amount, from, to, rate };
}

function answerOf({ amount, from, to, rate }: Asked, { interestCents, factor, steps }: Interest): unknown {
  return {
    amount: dollarsTextOf(amount),
    from,
    to,
    rate,
    interest: dollarsTextOf(interestCents),
    factor,
    steps: steps.map((step) => ({
      from: step.fromDay,
      to: step.toDay,
      days: step.days,
      ratePercent: step.ratePercent,
      daysInYear: step.daysInYear,
      factor: step.factor,
      interest: dollarsTextOf(step.interestCents),
      law: step.law.cite,
    })),
  };
}

function pageOf({ amount, from, to }: Asked, { interestCents, factor, steps }: Interest): string {
  const day = (of: Day) => formatDay(of, speech, 'table');
  const rows = steps.map((step) => [
    `${day(step.fromDay)} to ${day(step.toDay)}`,
    String(step.days),
    String(step.daysInYear),
    formatPercent(step.ratePercent),
    step.factor,
    formatCents(step.interestCents),
  ]);
  return [
    `Interest ${formatCents(interestCents)}, factor ${factor}`,
    `on ${formatCents(amount)} from ${day(from)} (not counted) to ${day(to)} (counted)`,
    ...(rows.length === 0
      ? []
      : ['', tableOf([['Stretch', 'Days', 'Days in year', 'Rate', 'Factor', 'Interest'], ...rows])]),
  ].join('\n');
}
