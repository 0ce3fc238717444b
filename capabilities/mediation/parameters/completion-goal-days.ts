import { day } from '#kernel/calendar/day.ts';
import type { Parameter } from '#kernel/law/parameter.ts';

/** The program's goal from approval to the end of mediation. Shown and counted; nothing hangs on it. */
export const completionGoalDays: Parameter<number> = {
  id: 'mediation.completion-goal-days',
  unit: 'days',
  selectedBy: 'approvedDay',
  values: [
    {
      from: day('2014-12-29'),
      value: 90,
      source: {
        cite: 'Rev. Proc. 2014-63',
        confidence: 'recalled',
        note: 'read in reports on it, not in its own text',
      },
    },
  ],
};
