import type { Command } from 'commander';
import {
  computeFee,
  computeFirstPaymentCents,
  type Fee,
  type FeeFacts,
  installmentAgreementsEnglish as words,
} from '#capabilities/installment-agreements/index.ts';
import { entityKinds } from '#capabilities/taxpayers/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { formatCents, formatDay } from '#kernel/decision/format.ts';
import type { Law } from '#kernel/law/law.ts';
import { NoValueInForce } from '#kernel/law/parameter.ts';
import { type Cents, dollars, dollarsTextOf } from '#kernel/money/cents.ts';
import { amountAnswer, findingAnswer } from '../determination/finding-answer.ts';
import { findingLines } from '../determination/finding-lines.ts';
import { feeLawOfEdition } from '../determination/law-of-edition.ts';
import {
  CliInputError,
  parseAmountArgument,
  parseChoiceArgument,
  parseCountArgument,
  parseDayArgument,
} from '../input.ts';
import { type OutputOptions, printAnswer, withJson } from '../output.ts';

type FeeOptions = OutputOptions & {
  readonly on: string;
  readonly edition?: string;
  readonly service: string;
  readonly entity: string;
  readonly online?: boolean;
  readonly directDebit?: boolean;
  readonly income?: string;
  readonly household?: string;
  readonly place: string;
  readonly indicator?: string;
  readonly unable?: boolean;
  readonly payment?: string;
};

const services = ['origination', 'reinstatement', 'restructuring'] as const;
const places = ['contiguous', 'alaska', 'hawaii'] as const;
const speech = { language: 'en', audience: 'staff', words: {} } as const;

export function registerFee(program: Command): void {
  withJson(program.command('fee'))
    .summary('the user fee of an agreement, and whether it is given back')
    .description(
      'The user fee of an agreement by the day it is entered into, how it is set up, how it is paid and ' +
        'the income of an individual (26 U.S.C. § 6159(f); IRM 5.14.1.2(9) to (11)). Without an income the ' +
        'fee of both cases is told.',
    )
    .requiredOption('--on <day>', 'the day on which the agreement is entered into, YYYY-MM-DD')
    .option('--service <service>', `one of ${services.join(', ')}`, 'origination')
    .option('--online', 'set up by the taxpayer in the Online Payment Agreement')
    .option('--direct-debit', 'paid by direct debit')
    .option('--entity <kind>', `one of ${entityKinds.join(', ')}`, 'individual')
    .option('--income <dollars>', 'adjusted gross income of the return that was filed last')
    .option('--household <count>', 'people in the household')
    .option('--place <place>', `one of ${places.join(', ')}`, 'contiguous')
    .option('--indicator <count>', 'the reduced user fee indicator on master file')
    .option('--unable', 'attested: unable to pay by direct debit')
    .option('--payment <dollars>', 'the monthly payment, to tell the first payment')
    .option('--edition <id>', 'an edition to decide by in the place of the one that is adopted')
    .addHelpText(
      'after',
      '\nExample:\n  accord fee --on 2023-04-10 --direct-debit --income 30000.00 --household 2',
    )
    .action((options: FeeOptions) => {
      const facts = factsOf(options);
      const law = feeLawOfEdition(options.edition, facts.onDay);
      const fee = feeOn(facts, law);
      const payment =
        options.payment === undefined ? undefined : parseAmountArgument('--payment', options.payment);
      const first = payment === undefined ? undefined : firstPaymentOf(payment, fee);
      const both = fee.feeCents === 'unknown' ? bothFees(facts, law) : undefined;
      const answer = {
        ...answerOf(fee, facts.onDay),
        ...(first && { firstPayment: first }),
        ...(both && { both }),
      };
      printAnswer(answer, options, () => pageOf(fee, facts.onDay, first, both));
    });
}

function factsOf(options: FeeOptions): FeeFacts {
  const { income, household, indicator } = options;
  return {
    onDay: parseDayArgument('--on', options.on),
    entity: parseChoiceArgument('--entity', options.entity, entityKinds),
    service: parseChoiceArgument('--service', options.service, services),
    setUpOnline: options.online === true,
    directDebit: options.directDebit === true,
    household: {
      adjustedGrossIncomeCents: income === undefined ? 'unknown' : parseAmountArgument('--income', income),
      size:
        household === undefined
          ? 'unknown'
          : parseCountArgument('--household', household, { min: 1, max: 99 }),
      place: parseChoiceArgument('--place', options.place, places),
      reducedFeeIndicator:
        indicator === undefined ? 'none' : parseCountArgument('--indicator', indicator, { min: 0, max: 99 }),
      unableToUseDirectDebit: options.unable === true,
    },
  };
}

function feeOn(facts: FeeFacts, law: Law): Fee {
  try {
    return computeFee(facts, law);
  } catch (error) {
    if (!(error instanceof NoValueInForce)) throw error;
    throw new CliInputError('--on', `a day with a fee row (${error.message})`, facts.onDay);
  }
}

/** The fee with low income and without, where the income is not known. */
function bothFees(facts: FeeFacts, law: Law) {
  const at = (indicator: number, income: Cents) =>
    amountAnswer(
      computeFee(
        {
          ...facts,
          household: {
            ...facts.household,
            reducedFeeIndicator: indicator,
            adjustedGrossIncomeCents: income,
            size: 1,
          },
        },
        law,
      ).feeCents,
    );
  return { lowIncome: at(2, dollars(0)), otherwise: at(0, dollars(999_999_999)) };
}

function firstPaymentOf(payment: Cents, { feeCents }: Fee): string {
  return feeCents === 'unknown' ? feeCents : dollarsTextOf(computeFirstPaymentCents(payment, feeCents));
}

function answerOf(fee: Fee, on: Day) {
  return {
    fee: amountAnswer(fee.feeCents),
    lowIncome: fee.lowIncome,
    reimbursed: fee.reimbursed,
    law: fee.figure?.source.cite ?? null,
    from: fee.figure?.from ?? null,
    findings: fee.findings.map(findingAnswer),
    on,
  };
}

function pageOf(
  fee: Fee,
  on: Day,
  first: string | undefined,
  both: { readonly lowIncome: string; readonly otherwise: string } | undefined,
): string {
  const answer =
    both === undefined
      ? `The fee is ${fee.feeCents === 'unknown' ? 'unknown' : formatCents(fee.feeCents)}.`
      : `The fee is $${both.lowIncome} with low income, and $${both.otherwise} without.`;
  return [
    answer,
    ...(fee.reimbursed === true ? ['It is given back when the agreement is completed.'] : []),
    ...(first === undefined ? [] : [`The first payment is ${first === 'unknown' ? first : `$${first}`}.`]),
    '',
    ...findingLines(fee.findings, words),
    '',
    `${rowOf(fee)}On ${formatDay(on, speech)}.`,
  ].join('\n');
}

function rowOf({ figure }: Fee): string {
  return figure === undefined ? '' : `${figure.source.cite}, from ${figure.from} on. `;
}
