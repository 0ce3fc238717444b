import type { Command } from 'commander';
import { dayOf } from '#kernel/calendar/day.ts';
import { computeDeadline, type Deadline, type DeadlineStep } from '#kernel/calendar/deadline.ts';
import { explainDeadline } from '#kernel/calendar/explain-deadline.ts';
import { firstHolidayYear } from '#kernel/calendar/legal-holidays.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { CliInputError, parseCountArgument, parseDayArgument } from '../input.ts';
import { type OutputOptions, printAnswer, withJson } from '../output.ts';

type DeadlineOptions = OutputOptions & {
  readonly from: string;
  readonly days: string;
  readonly business?: boolean;
  readonly federal?: boolean;
  /** False with `--no-roll`. */
  readonly roll: boolean;
  readonly law: string;
};

const reader = { language: 'en', audience: 'staff' } as const;
/** A hundred years: longer periods are counted in months or years. */
const daysMax = 36_500;

export function registerDeadline(program: Command): void {
  withJson(program.command('deadline'))
    .summary('the last day of a period, with the steps that lead to it')
    .description(
      'The last day of a period of days, with the steps that lead to it. The day that starts the period ' +
        'is not counted. A last day on a Saturday, Sunday or legal holiday in the District of Columbia ' +
        'moves to the next day that is none of these (26 U.S.C. § 7503).',
    )
    .requiredOption('--from <day>', 'the day that starts the period, YYYY-MM-DD')
    .requiredOption('--days <count>', 'how many days the period has')
    .option('--business', 'count business days: leave out Saturdays, Sundays and legal holidays')
    .option('--federal', 'with --business: leave out federal holidays only, not those of the District alone')
    .option('--no-roll', 'leave the last day where the count ends')
    .option('--law <citation>', 'where the period stands, to be told with its step', 'period as given')
    .addHelpText(
      'after',
      '\nExamples:\n  accord deadline --from 2022-11-24 --days 30\n' +
        '  accord deadline --from 2026-07-01 --days 3 --business',
    )
    .action((options: DeadlineOptions) => {
      const deadline = deadlineFor(options);
      printAnswer(answerOf(deadline), options, () => pageOf(deadline));
    });
}

function deadlineFor({ from, days, business, federal, roll, law }: DeadlineOptions): Deadline {
  if (federal === true && business !== true) throw new CliInputError('--federal', '--business beside it');
  return computeDeadline({
    from: parseDayArgument('--from', from, { from: dayOf(firstHolidayYear, 1, 1) }),
    days: parseCountArgument('--days', days, { min: 0, max: daysMax }),
    counting: business === true ? 'business' : 'calendar',
    // A count by federal holidays says itself which days count: the District's then move nothing.
    rollsForward: roll && federal !== true,
    law: { cite: law },
    ...(federal === true && { holidays: 'federal' }),
  });
}

/** For programs: each step as data, its law as one text, and the sentence that tells it. */
function answerOf({ day, steps }: Deadline): unknown {
  const told = explainDeadline(steps, reader);
  return { day, steps: steps.map((step, index) => ({ ...withLawText(step), text: told[index]?.sentence })) };
}

function withLawText(step: DeadlineStep): object {
  return 'law' in step && step.law ? { ...step, law: step.law.cite } : step;
}

function pageOf({ day, steps }: Deadline): string {
  const lines = explainDeadline(steps, reader).map(
    ({ sentence, law }, index) => `${index + 1}. ${sentence}${law === undefined ? '' : ` (${law})`}`,
  );
  return `${formatDay(day, { ...reader, words: {} })} (${day})\n\n${lines.join('\n')}`;
}
