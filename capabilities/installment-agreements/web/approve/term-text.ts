import type { Day } from '#kernel/calendar/day.ts';
import { formatCents, formatCount, formatDay } from '#kernel/decision/format.ts';
import type { Cents } from '#kernel/money/cents.ts';
import type { Speaker } from '#ui/speech.tsx';
import type { ComparedTerm } from '../../rules/terms-changes.ts';

/** The value of a term as its reader knows it. */
export function termText(term: ComparedTerm, value: string | number, speech: Speaker): string {
  if (value === 'unknown') return speech.tell('unknown');
  switch (term) {
    case 'paymentCents':
    case 'feeCents':
      return formatCents(value as Cents);
    case 'firstPaymentDay':
      return formatDay(value as Day, speech);
    case 'termMonths':
      return formatCount(Number(value), 'months', speech);
    case 'type':
      return speech.tell(`value.agreementType.${value}`);
    case 'method':
      return speech.tell(`approve.method.${value}`);
    case 'dueDayOfMonth':
    case 'locatorNumber':
    case 'originatorCode':
      return String(value);
  }
}
