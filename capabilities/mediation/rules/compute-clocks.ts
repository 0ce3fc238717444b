/**
 * By when is each thing due?
 *
 * Law: AP-08-1125-0028 § Exhibit 8.26.9-1, § 8.26.9.2.3.1(3), § 8.26.9.2.3(7). Three business days leave out
 * weekends and federal holidays; every other period has calendar days and moves off none. The two weeks run
 * from receipt and never stop.
 */
import { addDays, type Day } from '#kernel/calendar/day.ts';
import { computeDeadline, type Counting, type Deadline } from '#kernel/calendar/deadline.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce, type Parameter } from '#kernel/law/parameter.ts';
import { agreementNormDays } from '../parameters/agreement-norm-days.ts';
import { alertDays, type AlertKind } from '../parameters/alert-days.ts';
import { answerDays } from '../parameters/answer-days.ts';
import { completionGoalDays } from '../parameters/completion-goal-days.ts';
import { packetAnswerDays } from '../parameters/packet-answer-days.ts';
import { perfectingDays } from '../parameters/perfecting-days.ts';
import { programMailDays } from '../parameters/program-mail-days.ts';
import { sessionDays } from '../parameters/session-days.ts';
import { summaryDaysBefore } from '../parameters/summary-days-before.ts';

/** Each period: what starts it, how it is counted, and by what figure. */
const periods = {
  'mail-program': { figure: programMailDays, counting: 'business' },
  'answer-request': { figure: answerDays, counting: 'calendar' },
  'supply-details': { figure: perfectingDays, counting: 'calendar' },
  'return-signed': { figure: packetAnswerDays, counting: 'calendar' },
  'sign-agreement': { figure: agreementNormDays, counting: 'calendar' },
  'hold-session': { figure: sessionDays, counting: 'calendar' },
  'finish-mediation': { figure: completionGoalDays, counting: 'calendar' },
} as const satisfies Readonly<Record<string, { figure: Parameter<number>; counting: Counting }>>;

export type ClockName = keyof typeof periods;
export const clockNames = Object.keys(periods) as readonly ClockName[];

/** The last day of a period that starts on a day. */
export function computeClock(clock: ClockName, from: Day, law: Law): Deadline {
  const { figure, counting } = periods[clock];
  const { value: days, source } = inForce(figure, from, law);
  return computeDeadline({
    from,
    days,
    counting,
    rollsForward: false,
    law: { cite: source.cite },
    ...(counting === 'business' && { holidays: 'federal' as const }),
  });
}

/**
 * By when both sides deliver summary and participants: so many days back from the session as it now stands.
 */
export function computeSummaryDay(sessionDay: Day, law: Law): Deadline {
  const { value, source } = inForce(summaryDaysBefore, sessionDay, law);
  const day = addDays(sessionDay, -value);
  return {
    day,
    steps: [
      { kind: 'trigger', day: sessionDay },
      { kind: 'counted', days: -value, counting: 'calendar', to: day, law: { cite: source.cite } },
      { kind: 'last-day', day },
    ],
  };
}

/** The day after which we warn of what should be done promptly: our own figure, in business days. */
export function computeAlert(alert: AlertKind, from: Day, law: Law): Deadline {
  const { value, source } = inForce(alertDays, from, law);
  return computeDeadline({
    from,
    days: value[alert],
    counting: 'business',
    rollsForward: false,
    law: { cite: source.cite },
    holidays: 'federal',
  });
}
