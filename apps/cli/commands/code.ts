import type { Command } from 'commander';
import {
  decideAgreementCode,
  type ModuleFacts,
  installmentAgreementsEnglish as words,
} from '#capabilities/installment-agreements/index.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { findingAnswer } from '../determination/finding-answer.ts';
import { findingLines } from '../determination/finding-lines.ts';
import { CliInputError, parseDayArgument } from '../input.ts';
import { type OutputOptions, printAnswer, withJson } from '../output.ts';

type CodeOptions = OutputOptions & { readonly standing: readonly string[]; readonly on: string };
type EnteredCode = ModuleFacts['codes'][number];

/** The first day of the manual's edition. */
const firstDay = day('2022-12-23');
const pairPattern = /^(\d{3})[ -](\d{3})$/;

export function registerCode(program: Command): void {
  withJson(program.command('code'))
    .argument('<code>', 'transaction code and action code, such as 971-043')
    .summary('whether a code of an agreement may be entered on a module')
    .description(
      'Whether a transaction code with its action code is one of those that mark agreements, whether the ' +
        'code that it reverses stands, and whether it would stand twice (IRM Exhibit 5.14.1-1; ' +
        'IRM 5.14.1.3(3)).',
    )
    .option('--standing <code@day>', 'a code on the module already, such as 971-043@2023-01-05', collect, [])
    .option('--on <day>', 'the day whose law decides', '2023-03-31')
    .addHelpText('after', '\nExample:\n  accord code 972-043 --standing 971-043@2023-01-05')
    .action((code: string, options: CodeOptions) => {
      const decision = decideAgreementCode(
        {
          onDay: parseDayArgument('--on', options.on, { from: firstDay }),
          code: readPair('<code>', code),
          codes: options.standing.map(readEntered),
        },
        adoptedLaw,
      );
      const { outcome, findings } = decision;
      printAnswer({ code, outcome, findings: findings.map(findingAnswer) }, options, () =>
        [`${code}: ${outcome}`, ...findingLines(findings, words)].join('\n'),
      );
    });
}

function readEntered(text: string): EnteredCode {
  const [pair = '', onDay, ...more] = text.split('@');
  if (onDay === undefined || more.length > 0)
    throw new CliInputError('--standing', 'a code and a day such as 971-043@2023-01-05', text);
  return { ...readPair('--standing', pair), onDay: parseDayArgument('--standing', onDay) };
}

function readPair(field: string, text: string): { readonly tc: string; readonly ac: string } {
  const [, tc, ac] = pairPattern.exec(text) ?? [];
  if (tc === undefined || ac === undefined)
    throw new CliInputError(field, 'transaction code and action code such as 971-043', text);
  return { tc, ac };
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
