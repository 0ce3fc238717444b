import { decisions } from './decisions.ts';
import type { Contest } from './measure.ts';
import { schedules } from './schedules.ts';

/** What is timed in processes of its own. */
export const contests: Readonly<Partial<Record<string, () => Contest>>> = { decisions, schedules };
