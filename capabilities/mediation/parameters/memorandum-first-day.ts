import { day } from '#kernel/calendar/day.ts';

/** The memorandum is effective as of its own date; what was in flight then follows it from that day on. */
export const memorandumFirstDay = day('2025-11-24');
