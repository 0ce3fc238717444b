import type { Command } from 'commander';
import { type Day, parseDay } from '#kernel/calendar/day.ts';
import {
  dayOfPostingCycle,
  firstCycleYear,
  firstDayOfCycle,
  lastCycleOf,
  lastDayOfCycle,
  parsePostingCycle,
  type PostingCycle,
  postingCycle,
  postingCycleOf,
  weeklyCycleOf,
} from '#kernel/calendar/posting-cycle.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { CliInputError, parseDayArgument } from '../input.ts';
import { type OutputOptions, printAnswer, tableOf, withJson } from '../output.ts';

type CycleAnswer = { readonly cycle: PostingCycle; readonly day: Day; readonly from: Day; readonly to: Day };

const field = 'day-or-cycle';
const reader = { language: 'en', audience: 'staff', words: {} } as const;

export function registerCycle(program: Command): void {
  withJson(program.command('cycle'))
    .summary('the posting cycle of a day, or the day of a cycle')
    .description(
      'The posting cycle of a day, or the day of a cycle. A cycle runs from Friday to Thursday. YYYYWWDD ' +
        'is one posting day: 01 Friday, 02 Monday to 05 Thursday; nothing posts on Saturday and Sunday. ' +
        'YYYYWW stands for its Thursday, when weekly accounts post.',
    )
    .argument(`<${field}>`, 'a day YYYY-MM-DD, or a cycle YYYYWW or YYYYWWDD')
    .addHelpText(
      'after',
      '\nExamples:\n  accord cycle 2023-08-07\n  accord cycle 20233202\n  accord cycle 202332 --json',
    )
    .action((text: string, options: OutputOptions) => {
      const answer = answerFor(text);
      printAnswer(answer, options, () => pageOf(answer));
    });
}

function answerFor(text: string): CycleAnswer {
  const isCycle = /^\d+$/.test(text);
  const [cycle, day] = isCycle ? fromCycle(text) : fromDay(text);
  return { cycle, day, from: firstDayOfCycle(cycle), to: lastDayOfCycle(cycle) };
}

function fromCycle(text: string): readonly [PostingCycle, Day] {
  const cycle = parsePostingCycle(text);
  if (cycle === undefined) throw new CliInputError(field, expectedCycle(text), text);
  return [cycle, dayOfPostingCycle(cycle)];
}

function fromDay(text: string): readonly [PostingCycle, Day] {
  if (parseDay(text) === undefined)
    throw new CliInputError(field, 'a day YYYY-MM-DD or a cycle YYYYWW or YYYYWWDD', text);
  const day = parseDayArgument(field, text, { from: firstDayOfCycle(postingCycle(`${firstCycleYear}01`)) });
  return [postingCycleOf(day), day];
}

/** What a text of digits would have to be, by the first of its parts that is wrong. */
function expectedCycle(text: string): string {
  const [, year = '', week = ''] = /^(\d{4})(\d{2})(?:\d{2})?$/.exec(text) ?? [];
  if (year === '') return 'a cycle YYYYWW or YYYYWWDD';
  if (Number(year) < firstCycleYear) return `a cycle from ${firstCycleYear}01 on`;
  const last = lastCycleOf(Number(year));
  if (Number(week) < 1 || Number(week) > last) return `a cycle of ${year} from 01 to ${last}`;
  return 'a posting day from 01 (Friday) to 05 (Thursday)';
}

function pageOf({ cycle, day, from, to }: CycleAnswer): string {
  const page = tableOf([
    ['Cycle', cycle],
    ['Day', `${formatDay(day, reader)} (${day})`],
    ['Week', `${formatDay(from, reader)} to ${formatDay(to, reader)}`],
  ]);
  if (cycle !== weeklyCycleOf(day)) return page;
  const isEnd = day === to;
  const note = isEnd
    ? 'The day is the Thursday that ends the cycle.'
    : 'Nothing posts on Saturday and Sunday.';
  return `${page}\n${note}`;
}
