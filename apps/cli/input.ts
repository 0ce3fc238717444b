import { type Day, day, parseDay } from '#kernel/calendar/day.ts';
import { type Cents, dollarsTextOf, parseDollars } from '#kernel/money/cents.ts';

/** Input that cannot be read: one line that names the field and what was expected, and exit code 2. */
export class CliInputError extends Error {
  constructor(field: string, expected: string, given?: string) {
    super(`${field}: expected ${expected}${given === undefined ? '' : `, not "${shortened(given)}"`}`);
    this.name = 'CliInputError';
  }
}

/** The last day that commands take, so that no answer leaves the years that can be written. */
export const lastDayTaken = day('2999-12-31');

type DayRange = { readonly from?: Day; readonly to?: Day };
type AmountRange = { readonly min?: Cents; readonly max?: Cents };
type CountRange = { readonly min: number; readonly max: number };

/** The day that an argument names: `parseDayArgument('--from', '2023-04-03')`. */
export function parseDayArgument(name: string, text: string, range: DayRange = {}): Day {
  const found = parseDay(text);
  const { from, to = lastDayTaken } = range;
  if (found === undefined || (from !== undefined && found < from) || found > to)
    throw new CliInputError(name, `a day YYYY-MM-DD${rangeText(from, to)}`, text);
  return found;
}

/** The amount in dollars that an argument names, "1234.56". */
export function parseAmountArgument(name: string, text: string, range: AmountRange = {}): Cents {
  const found = parseDollars(text);
  const { min, max } = range;
  const isOutside =
    found !== undefined && ((min !== undefined && found < min) || (max !== undefined && found > max));
  if (found === undefined || isOutside) {
    const [from, to] = [min, max].map((bound) => (bound === undefined ? undefined : dollarsTextOf(bound)));
    throw new CliInputError(name, `an amount in dollars such as 1234.56${rangeText(from, to)}`, text);
  }
  return found;
}

/** The whole number that an argument names. */
export function parseCountArgument(name: string, text: string, { min, max }: CountRange): number {
  const found = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(found >= min && found <= max))
    throw new CliInputError(name, `a whole number from ${min} to ${max}`, text);
  return found;
}

/** The one of several words that an argument names. */
export function parseChoiceArgument<Choice extends string>(
  name: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new CliInputError(name, `one of ${choices.join(', ')}`, text);
  return found;
}

function rangeText(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? '' : ` up to ${to}`;
  return to === undefined ? ` from ${from} on` : ` from ${from} to ${to}`;
}

/** In one line and not too long, whatever was typed. */
function shortened(given: string): string {
  const line = given.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
