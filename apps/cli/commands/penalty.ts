import type { Command } from 'commander';
import {
  type AgreementPeriod,
  computeFailureToPay,
  type FailureToPay,
  type FailureToPayFacts,
  isFiledTimely,
} from '#capabilities/accounts/index.ts';
import { failureToPayNoticeDays } from '#capabilities/accounts/parameters/failure-to-pay-notice-days.ts';
import { failureToPayRate } from '#capabilities/accounts/parameters/failure-to-pay-rate.ts';
import { words } from '#capabilities/accounts/words/en.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { addDays, type Day, laterDay } from '#kernel/calendar/day.ts';
import { formatCents, formatDay, formatPercent } from '#kernel/decision/format.ts';
import { phrase } from '#kernel/decision/phrase.ts';
import type { Parameter } from '#kernel/law/parameter.ts';
import { type Cents, dollarsTextOf, zeroCents } from '#kernel/money/cents.ts';
import { CliInputError, parseAmountArgument, parseChoiceArgument, parseDayArgument } from '../input.ts';
import { type OutputOptions, printAnswer, tableOf, withJson } from '../output.ts';

type PenaltyOptions = OutputOptions & {
  readonly tax: string;
  readonly due: string;
  readonly to: string;
  readonly agreement: readonly string[];
  readonly notice?: string;
  readonly late?: boolean;
  readonly filed?: string;
  readonly extended?: string;
  readonly pay: readonly string[];
  /** False with `--no-individual`. */
  readonly individual: boolean;
  readonly monthOfApproval: string;
};

const speech = { language: 'en', audience: 'staff', words } as const;
const monthsOfApproval = ['counts', 'does-not-count'] as const;

export function registerPenalty(program: Command): void {
  withJson(program.command('penalty'))
    .summary('the penalty for paying late, month by month')
    .description(
      'What the failure to pay the tax shown on a return adds to it, with the rate of each month and the ' +
        'reason for it (26 U.S.C. § 6651(a)(2), (d), (h); IRM 5.14.1.2(7)). A month that has begun counts ' +
        'in full, on the tax less what was paid by its first day.',
    )
    .requiredOption('--tax <dollars>', 'the tax that was not paid when due, in dollars such as 1000.00')
    .requiredOption('--due <day>', 'the last day to pay, YYYY-MM-DD')
    .requiredOption('--to <day>', 'months that have begun by the end of this day count, YYYY-MM-DD')
    .option(
      '--agreement <from..to>',
      'an agreement in effect on these days, or FROM.. without an end',
      collect,
      [],
    )
    .option('--notice <day>', 'the day of the first CP 504, LT11 or Letter 1058, YYYY-MM-DD')
    .option('--late', 'the return was filed late, extensions counted')
    .option('--filed <day>', 'the day on which the return was filed, in the place of --late, YYYY-MM-DD')
    .option('--extended <day>', 'the last day to file with the extension that was granted, YYYY-MM-DD')
    .option('--pay <amount@day>', 'a payment on the tax such as 100.00@2024-05-20', collect, [])
    .option('--no-individual', 'the tax is not owed by an individual')
    .option('--month-of-approval <counts>', `for the reduced rate: ${monthsOfApproval.join(', ')}`, 'counts')
    .addHelpText(
      'after',
      '\nExample:\n  accord penalty --tax 1000.00 --due 2022-04-18 --to 2022-12-31 ' +
        '--agreement 2022-06-01..2022-12-31 --pay 1000.00@2022-12-18',
    )
    .action((options: PenaltyOptions) => {
      const facts = read(options);
      const penalty = computeFailureToPay(facts, adoptedLaw);
      printAnswer(answerOf(facts, penalty), options, () => pageOf(facts, penalty));
    });
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function read(options: PenaltyOptions): FailureToPayFacts {
  const due = parseDayArgument('--due', options.due, { from: addDays(firstDayOf(failureToPayRate), -1) });
  return {
    taxCents: parseAmountArgument('--tax', options.tax, { min: zeroCents }),
    dueDay: due,
    throughDay: parseDayArgument('--to', options.to, { from: due }),
    payments: options.pay.map(readPayment),
    owedByIndividual: options.individual,
    filedTimely: readFiledTimely(options, due),
    agreements: options.agreement.map(readAgreement),
    noticeDay:
      options.notice === undefined
        ? 'none'
        : parseDayArgument('--notice', options.notice, {
            from: laterDay(due, firstDayOf(failureToPayNoticeDays)),
          }),
    monthOfApproval: parseChoiceArgument('--month-of-approval', options.monthOfApproval, monthsOfApproval),
  };
}

/** Without a day of filing, `--late` says it; without an extension the last day to pay is that to file. */
function readFiledTimely({ late, filed, extended }: PenaltyOptions, due: Day): boolean {
  if (filed === undefined) {
    if (extended !== undefined) throw new CliInputError('--extended', 'used together with --filed', extended);
    return late !== true;
  }
  if (late === true) throw new CliInputError('--late', 'left out where --filed is given', filed);
  const dueDayWithExtension =
    extended === undefined ? due : parseDayArgument('--extended', extended, { from: due });
  // Both days are known, so that the answer is too.
  return isFiledTimely({ filedDay: parseDayArgument('--filed', filed), dueDayWithExtension }) === true;
}

function readPayment(text: string): { readonly onDay: Day; readonly amountCents: Cents } {
  const [amount = '', day, ...more] = text.split('@');
  if (day === undefined || more.length > 0)
    throw new CliInputError('--pay', 'an amount and a day such as 100.00@2024-05-20', text);
  return {
    amountCents: parseAmountArgument('--pay', amount, { min: zeroCents }),
    onDay: parseDayArgument('--pay', day),
  };
}

function readAgreement(text: string): AgreementPeriod {
  const [from = '', until, ...more] = text.split('..');
  if (until === undefined || more.length > 0)
    throw new CliInputError('--agreement', 'two days such as 2022-06-01..2022-12-31, or 2022-06-01..', text);
  const fromDay = parseDayArgument('--agreement', from);
  if (until === '') return { fromDay, untilDay: 'in-effect' };
  return { fromDay, untilDay: parseDayArgument('--agreement', until, { from: fromDay }) };
}

function firstDayOf(parameter: Parameter<number>): Day {
  const [first] = parameter.values;
  if (first === undefined) throw new RangeError(`${parameter.id} has no value at all`);
  return first.from;
}

function answerOf(facts: FailureToPayFacts, { penaltyCents, ratePercent, months }: FailureToPay): unknown {
  return {
    tax: dollarsTextOf(facts.taxCents),
    due: facts.dueDay,
    to: facts.throughDay,
    penalty: dollarsTextOf(penaltyCents),
    ratesTogether: ratePercent,
    months: months.map((month) => ({
      number: month.number,
      from: month.firstDay,
      to: month.lastDay,
      base: dollarsTextOf(month.baseCents),
      rate: month.ratePercent,
      reason: month.reason,
      penalty: dollarsTextOf(month.penaltyCents),
      law: month.law.cite,
    })),
  };
}

function pageOf(facts: FailureToPayFacts, { penaltyCents, ratePercent, months }: FailureToPay): string {
  const day = (of: Day) => formatDay(of, speech, 'table');
  const rows = months.map((month) => [
    String(month.number),
    `${day(month.firstDay)} to ${day(month.lastDay)}`,
    formatCents(month.baseCents),
    formatPercent(month.ratePercent),
    formatCents(month.penaltyCents),
    phrase(`penalty-reason.${month.reason}`, speech),
  ]);
  const heading = ['Month', 'Days', 'Unpaid tax', 'Rate', 'Penalty', 'Reason'];
  return [
    `Failure-to-pay penalty ${formatCents(penaltyCents)}, all rates together ${formatPercent(ratePercent)}`,
    `on ${formatCents(facts.taxCents)} due ${day(facts.dueDay)}, to ${day(facts.throughDay)}`,
    ...(rows.length === 0 ? [] : ['', tableOf([heading, ...rows])]),
  ].join('\n');
}
