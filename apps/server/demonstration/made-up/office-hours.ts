import { addDays, type Day, day, weekdayOf } from '#kernel/calendar/day.ts';
import type { Dice } from './dice.ts';

const lastDay = day('2023-03-31');
const [sunday, saturday] = [0, 6];

/** A working day so many working days before the demonstration begins; 0 is the Friday before it. */
export function workingDayBefore(count: number): Day {
  let on = lastDay;
  for (let left = count; left > 0;) {
    on = addDays(on, -1);
    if (weekdayOf(on) !== sunday && weekdayOf(on) !== saturday) left -= 1;
  }
  return on;
}

/** An instant in the office hours of a day, in the Eastern time of spring: from 9 in the morning until 4. */
export function during(on: Day, dice: Dice, fromHour = 13): string {
  return at(on, fromHour + dice.below(20 - fromHour), dice.below(60));
}

/** Some minutes after another instant. */
export function after(instant: string, minutes: number): string {
  const minutesOfHour = 60;
  const [date = '', time = ''] = instant.split('T');
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const total = hours * minutesOfHour + past + minutes;
  return at(date as Day, Math.floor(total / minutesOfHour), total % minutesOfHour);
}

export function at(on: Day, hour: number, minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${on}T${two(hour)}:${two(minute)}:00.000Z`;
}
