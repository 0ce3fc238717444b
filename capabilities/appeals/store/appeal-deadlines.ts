import { addDays } from '#kernel/calendar/day.ts';
import { computeDeadline } from '#kernel/calendar/deadline.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import { reversalRequestDays } from '../parameters/appeal-windows.ts';
import { acknowledgementDays, transferDays } from '../parameters/transfer-days.ts';
import type { Appeal } from '../process/appeal-record.ts';

/** When each deadline of an appeal ends. */
export const appealDeadlines: RecordKind<Appeal>['deadlines'] = {
  'send-to-appeals': ({ kind, receivedDay }, _step, { law }) => {
    if (kind === 'none') return undefined;
    const { value, source } = inForce(transferDays, receivedDay, law);
    const target = value[kind];
    const rule = { ...target, from: receivedDay, rollsForward: true, law: { cite: source.cite } } as const;
    const { day: dueDay, steps } = computeDeadline(rule);
    return { dueDay, steps };
  },
  // IRM 5.14.1.3(10)b: settled before the reversal of the rejected request's code is requested.
  'confirm-postmark': ({ matters }, _step, { law }) => {
    const rejected = matters.find(({ act }) => act === 'rejection');
    if (rejected === undefined || rejected.actDay === 'unknown') return undefined;
    const { value: days, source } = inForce(reversalRequestDays, rejected.actDay, law);
    const from = rejected.actDay;
    const rule = {
      from,
      days,
      counting: 'calendar',
      rollsForward: false,
      law: { cite: source.cite },
    } as const;
    const { day: reversalDay, steps } = computeDeadline(rule);
    return { dueDay: addDays(reversalDay, -1), steps };
  },
  'acknowledge-appeal': (_appeal, { onDay: from }, { law }) => {
    const { value: days, source } = inForce(acknowledgementDays, from, law);
    const rule = {
      from,
      days,
      counting: 'calendar',
      rollsForward: true,
      law: { cite: source.cite },
    } as const;
    const { day: dueDay, steps } = computeDeadline(rule);
    return { dueDay, steps };
  },
};
