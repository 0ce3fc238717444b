import type { Instant } from './day.ts';

const millisecondsInMinute = 60_000;
const minutesInHour = 60;

/** Whole minutes by the clock from one instant to another; fewer than none where the other came before. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / millisecondsInMinute);
}

/** Minutes as hours and minutes, `23:59`. */
export function asHours(minutes: number): string {
  const whole = Math.abs(minutes);
  return `${Math.floor(whole / minutesInHour)}:${String(whole % minutesInHour).padStart(2, '0')}`;
}
