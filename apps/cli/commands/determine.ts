import type { Command } from 'commander';
import { computePayDowns, determine, nextQuestions } from '#capabilities/installment-agreements/index.ts';
import { answerOf } from '../determination/answer.ts';
import { lawOfEdition } from '../determination/law-of-edition.ts';
import { pageOf } from '../determination/page.ts';
import { readCase } from '../determination/read-case.ts';
import { parseDayArgument } from '../input.ts';
import { type OutputOptions, printAnswer, withJson } from '../output.ts';

type DetermineOptions = OutputOptions & { readonly on?: string; readonly edition?: string };

const field = 'case';

export function registerDetermine(program: Command): void {
  withJson(program.command('determine'))
    .summary('whether a request is pending, which agreement fits, what it costs and why')
    .description(
      'Whether the request in a case file is pending, which of the eight types of agreement it fits, the ' +
        'lowest payment of each, the fee, the locator number and who approves, with every finding, its ' +
        'paragraph and its cure. "accord schema case" prints the form of a case file.',
    )
    .argument(`<${field}>`, 'a case file in JSON, or - for standard input')
    .option('--on <day>', 'the day whose law decides; the day of the request if left out')
    .option('--edition <id>', 'an edition to decide by in the place of the one that is adopted')
    .addHelpText(
      'after',
      '\nExamples:\n  accord determine examples/guaranteed.json\n' +
        '  accord determine examples/guaranteed.json --json\n' +
        '  accord determine examples/guaranteed.json --on 2024-07-02 --edition irm-5.14.1-2024-07-02',
    )
    .action((path: string, options: DetermineOptions) => {
      const facts = readCase(field, path);
      const on = options.on === undefined ? facts.request.receivedDay : parseDayArgument('--on', options.on);
      const law = lawOfEdition(options.edition, on);
      const determination = determine(facts, law, on);
      const payDowns = computePayDowns({ ...facts, onDay: on }, law);
      const questions = nextQuestions(facts, law, on);
      printAnswer(answerOf(determination, payDowns, questions), options, () =>
        pageOf(facts, determination, payDowns, questions),
      );
    });
}
