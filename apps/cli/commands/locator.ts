import type { Command } from 'commander';
import {
  type AgreementTypeId,
  agreementTypeIds,
  computeLocatorNumber,
  computeOriginatorCode,
  decideLocatorNumber,
  decideOriginatorCode,
  type LocatorFacts,
  originatingFunctions,
  type OriginFacts,
  installmentAgreementsEnglish as words,
} from '#capabilities/installment-agreements/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { findingAnswer } from '../determination/finding-answer.ts';
import { findingLines } from '../determination/finding-lines.ts';
import { CliInputError, parseChoiceArgument, parseDayArgument } from '../input.ts';
import { type OutputOptions, printAnswer, tableOf, withJson } from '../output.ts';

type LocatorOptions = OutputOptions & {
  readonly function: string;
  readonly form: string;
  readonly type: string;
  readonly condition: readonly string[];
  readonly directDebit?: boolean;
  readonly joint?: boolean;
  readonly status?: string;
  readonly number?: string;
  readonly originator?: string;
  readonly bySystem?: boolean;
  readonly on: string;
};

const forms = ['433-D', '2159', '9465', 'none'] as const;
/** What a person picks; 12, 15, 36 and 37 follow from the type, and 09 stands where there is nothing else. */
const pickedConditions = {
  '63': 'cross-reference-tin',
  '53': 'backup-not-collectible',
  '66': 'lien-on-default',
  '70': 'secondary-liable',
  '80': 'review-payment',
  '08': 'continuous-wage-levy',
  '41': 'business-deferral',
  '99': 'short-term-plan',
} as const;
/** Conditions that a module has. */
const moduleConditions = ['32', '27'] as const;
const conditionChoices = [...Object.keys(pickedConditions), ...moduleConditions].toSorted();

export function registerLocator(program: Command): void {
  withJson(program.command('locator'))
    .summary('the locator number and the originator code of an agreement')
    .description(
      'The four digits that identify an agreement by originator and condition, what is written beside ' +
        'them, and the originator code (IRM Exhibits 5.14.1-2 and 5.14.1-4). With --number, whether that ' +
        'number may stand; with --originator, whether that originator code may.',
    )
    .option('--function <name>', `one of ${originatingFunctions.join(', ')}`, 'revenue-officer')
    .option('--form <form>', `one of ${forms.join(', ')}`, '433-D')
    .option('--type <type>', `one of ${agreementTypeIds.join(', ')}`, 'routine')
    .option(
      '--condition <code>',
      `a condition that was chosen or that a module has: ${conditionChoices.join(', ')}`,
      collect,
      [],
    )
    .option('--direct-debit', 'paid by direct debit')
    .option('--joint', 'a module is joint')
    .option('--status <status>', 'the status of the modules, two digits')
    .option('--number <number>', 'a number to hold against the rules')
    .option('--originator <code>', 'an originator code to hold against the rules, two digits')
    .option('--by-system', 'a system writes the originator code, not a person')
    .option('--on <day>', 'the day whose law decides', '2023-03-31')
    .addHelpText('after', '\nExample:\n  accord locator --type streamlined-25 --condition 53 --condition 66')
    .action((options: LocatorOptions) => {
      const facts = factsOf(options);
      const type = parseChoiceArgument('--type', options.type, agreementTypeIds);
      const answer = answerFor(facts, type, options);
      printAnswer(answer, options, () => pageOf(facts, type, options));
    });
}

function factsOf(options: LocatorOptions): LocatorFacts {
  const unknown = options.condition.find((code) => !conditionChoices.includes(code));
  if (unknown !== undefined)
    throw new CliInputError('--condition', `one of ${conditionChoices.join(', ')}`, unknown);
  if (options.status !== undefined && !/^\d{2}$/.test(options.status))
    throw new CliInputError('--status', 'two digits such as 26', options.status);
  const picked = Object.entries(pickedConditions).filter(([code]) => options.condition.includes(code));
  return {
    origin: {
      function: parseChoiceArgument('--function', options.function, originatingFunctions),
      form: parseChoiceArgument('--form', options.form, forms),
      conditions: picked.map(([, condition]) => condition),
    },
    request: { method: options.directDebit === true ? 'direct-debit' : 'check' },
    modules: [
      {
        included: true,
        crossReferenced: false,
        assessedDay: options.condition.includes('32') ? 'pre-assessed' : 'unknown',
        restrictedAccruals: options.condition.includes('27'),
        status: options.status ?? 'unknown',
        joint: options.joint === true,
      },
    ],
  };
}

function answerFor(facts: LocatorFacts, type: AgreementTypeId, options: LocatorOptions) {
  const locator = computeLocatorNumber(facts, type);
  const originator = computeOriginatorCode(originOf(facts), type);
  const held = heldNumber(facts, type, options);
  const heldCode = heldOriginator(facts, type, options);
  return {
    locatorNumber: locator.number === 'none' ? null : locator.number,
    initiator: locator.initiator,
    condition: locator.condition,
    because: locator.because,
    conditions: locator.conditions,
    onForm: locator.onForm,
    onLetter: locator.onLetter,
    originatorCode: originator,
    ...(held && {
      number: options.number,
      outcome: held.outcome,
      findings: held.findings.map(findingAnswer),
    }),
    ...(heldCode && {
      originator: {
        code: options.originator,
        outcome: heldCode.outcome,
        findings: heldCode.findings.map(findingAnswer),
      },
    }),
  };
}

function heldNumber(facts: LocatorFacts, type: AgreementTypeId, { number, on }: LocatorOptions) {
  if (number === undefined) return undefined;
  const onDay = parseDayArgument('--on', on, { from: day('2022-12-23') });
  return decideLocatorNumber({ ...facts, onDay }, { number, type }, adoptedLaw);
}

function heldOriginator(facts: LocatorFacts, type: AgreementTypeId, options: LocatorOptions) {
  const { originator: code, bySystem = false, on } = options;
  if (code === undefined) return undefined;
  if (!/^\d{2}$/.test(code)) throw new CliInputError('--originator', 'two digits such as 20', code);
  const onDay = parseDayArgument('--on', on, { from: day('2022-12-23') });
  return decideOriginatorCode({ onDay, origin: originOf(facts), type, code, bySystem }, adoptedLaw);
}

function originOf({ origin }: LocatorFacts): OriginFacts {
  return { ...origin, onPaper: false, service: 'origination' };
}

function pageOf(facts: LocatorFacts, type: AgreementTypeId, options: LocatorOptions): string {
  const { locatorNumber, because, conditions, onForm, onLetter, originatorCode } = answerFor(
    facts,
    type,
    options,
  );
  const held = [
    { asked: options.number, decision: heldNumber(facts, type, options) },
    { asked: options.originator, decision: heldOriginator(facts, type, options) },
  ];
  const listed = (codes: readonly string[]) => (codes.length === 0 ? 'none' : codes.join(', '));
  return [
    tableOf([
      ['Locator number', locatorNumber ?? 'none fits'],
      ['XX chosen by', because],
      ['Conditions', listed(conditions)],
      ['On the form', listed(onForm)],
      ['On the letter', listed(onLetter)],
      ['Originator code', originatorCode],
    ]),
    ...held.flatMap(({ asked, decision }) =>
      decision === undefined
        ? []
        : ['', `${asked}: ${decision.outcome}`, ...findingLines(decision.findings, words)],
    ),
  ].join('\n');
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
