import type { Command } from 'commander';
import type { PlanProjection } from '#capabilities/accounts/index.ts';
import { type CaseFacts, computeSchedule } from '#capabilities/installment-agreements/index.ts';
import { formatCents, formatDay } from '#kernel/decision/format.ts';
import { type Cents, dollarsTextOf, zeroCents } from '#kernel/money/cents.ts';
import { lawOfEdition } from '../determination/law-of-edition.ts';
import { readCase } from '../determination/read-case.ts';
import { CliInputError, parseAmountArgument, parseDayArgument } from '../input.ts';
import { type OutputOptions, printAnswer, tableOf, withJson } from '../output.ts';

type ScheduleOptions = OutputOptions & {
  readonly payment?: string;
  readonly fee?: string;
  readonly on?: string;
  readonly edition?: string;
};

const field = 'case';
const speech = { language: 'en', audience: 'staff', words: {} } as const;

export function registerSchedule(program: Command): void {
  withJson(program.command('schedule'))
    .summary('what a plan of payments does, month by month')
    .description(
      'What a plan of monthly payments does to the modules of a case file, payment by payment: interest, ' +
        'penalty and balance to the cent, until everything is paid or the last collection statute has ' +
        'ended. Changes of payment and large payments of the request are followed. Rates after the last ' +
        'known quarter stay as they are.',
    )
    .argument(`<${field}>`, 'a case file in JSON, or - for standard input')
    .option('--payment <dollars>', 'the monthly payment, such as 500.00; the proposed one if left out')
    .option(
      '--fee <dollars>',
      'the user fee, which the first payment brings before anything reaches the taxes',
    )
    .option('--on <day>', 'the day on which the agreement begins; the day of the request if left out')
    .option('--edition <id>', 'an edition to decide by in the place of the one that is adopted')
    .addHelpText(
      'after',
      '\nExamples:\n  accord schedule examples/guaranteed.json --payment 500\n' +
        '  accord schedule examples/guaranteed.json --payment 500 --fee 107',
    )
    .action((path: string, options: ScheduleOptions) => {
      const facts = readCase(field, path);
      const plan = planFor(facts, options);
      const feeCents = feeOf(options);
      const answer = { ...answerOf(plan), fee: dollarsTextOf(feeCents) };
      printAnswer(answer, options, () => [pageOf(plan), feeText(feeCents)].join('\n'));
    });
}

function planFor(facts: CaseFacts, options: ScheduleOptions): PlanProjection {
  const onDay = options.on === undefined ? facts.request.receivedDay : parseDayArgument('--on', options.on);
  const law = lawOfEdition(options.edition, onDay);
  const terms = {
    paymentCents: paymentOf(facts, options),
    paymentsMax: 'no-limit',
    feeCents: feeOf(options),
  } as const;
  const plan = computeSchedule({ ...facts, onDay }, terms, law);
  if (plan === 'unknown')
    throw new CliInputError(
      'modules',
      'balances, days of assessment and due days of returns that are known, for every module of the request',
    );
  return plan;
}

function paymentOf({ request }: CaseFacts, { payment }: ScheduleOptions): Cents {
  if (payment !== undefined) return parseAmountArgument('--payment', payment, { min: zeroCents });
  const proposed = request.payment;
  if (proposed !== 'unknown' && proposed.kind === 'amount' && proposed.every === 'month')
    return proposed.amountCents;
  throw new CliInputError('--payment', 'a monthly payment, since the case file proposes none');
}

function feeOf({ fee }: ScheduleOptions): Cents {
  return fee === undefined ? zeroCents : parseAmountArgument('--fee', fee, { min: zeroCents });
}

function feeText(feeCents: Cents): string {
  return feeCents === zeroCents
    ? 'Payments are what reaches the taxes; --fee takes the user fee from the first one.'
    : `Payments are what reaches the taxes; the fee of ${formatCents(feeCents)} came out of the first one.`;
}

function answerOf({ months, modules, paidOffDay, totals, ratesKnownToDay }: PlanProjection) {
  return {
    months: months.map((month) => ({
      number: month.number,
      day: month.day,
      payment: dollarsTextOf(month.paymentCents),
      interest: dollarsTextOf(month.interestCents),
      penalty: dollarsTextOf(month.penaltyCents),
      balance: dollarsTextOf(month.balanceCents),
    })),
    paidOffDay: paidOffDay === 'not-paid-off' ? null : paidOffDay,
    totals: {
      owedAtFirst: dollarsTextOf(totals.owedAtFirstCents),
      interest: dollarsTextOf(totals.interestCents),
      penalty: dollarsTextOf(totals.penaltyCents),
      paid: dollarsTextOf(totals.paidCents),
      remains: dollarsTextOf(totals.remainsCents),
    },
    modules: modules.map(({ module, csedDay, paidOffDay: paid, remainsCents }) => ({
      module,
      csed: csedDay,
      paidOffDay: paid === 'not-paid-off' ? null : paid,
      remains: dollarsTextOf(remainsCents),
    })),
    ratesKnownTo: ratesKnownToDay,
  };
}

function pageOf(plan: PlanProjection): string {
  const { months, modules, paidOffDay, totals, ratesKnownToDay } = plan;
  const left = modules.filter(({ remainsCents }) => remainsCents > 0);
  const paid = months.filter(({ paymentCents }) => paymentCents > 0).length;
  const end =
    paidOffDay === 'not-paid-off'
      ? `Not paid off: ${formatCents(totals.remainsCents)} remains.`
      : `Paid off on ${formatDay(paidOffDay, speech)} with ${paid} payments.`;
  const rows = months.map((month) => [
    String(month.number).padStart(4),
    month.day,
    ...[month.paymentCents, month.interestCents, month.penaltyCents, month.balanceCents].map(right),
  ]);
  return [
    end,
    ...left.map(leftText),
    '',
    tableOf([
      ['  No', 'Day', ...['Payment', 'Interest', 'Penalty', 'Balance'].map((name) => name.padStart(13))],
      ...rows,
    ]),
    '',
    tableOf([
      ['Owed at first', right(totals.owedAtFirstCents)],
      ['Interest', right(totals.interestCents)],
      ['Penalty', right(totals.penaltyCents)],
      ['Paid', right(totals.paidCents)],
      ['Remains', right(totals.remainsCents)],
    ]),
    `Interest rates are known to ${ratesKnownToDay}; the last one is held after that.`,
  ].join('\n');
}

function right(amount: Cents): string {
  return formatCents(amount).padStart(13);
}

function leftText({ module, csedDay, remainsCents }: PlanProjection['modules'][number]): string {
  const at = csedDay === 'unknown' ? '' : ` at its CSED, ${csedDay}`;
  return `${module}: ${formatCents(remainsCents)} remains${at}.`;
}
