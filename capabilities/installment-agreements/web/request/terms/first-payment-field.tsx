import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import { formatCount, formatDay } from '#kernel/decision/format.ts';
import type { Law } from '#kernel/law/law.ts';
import { dayAsTyped } from '#ui/form/fields.tsx';
import { readDay } from '#ui/form/read.ts';
import { useSpeech } from '#ui/speech.tsx';
import { dueDayOfMonthMost } from '../../../api/given-facts.contract.ts';
import { computeFirstDraftDay } from '../../../rules/terms/compute-first-draft-day.ts';
import { firstDayFor } from '../../../rules/terms/compute-terms-proposal.ts';
import type { DraftProps } from './terms-form.tsx';
import { TypedDayField } from './typed-day-field.tsx';

type FirstPaymentProps = DraftProps & { readonly today: Day; readonly law: Law };

/** The first payment, proposed from the due day and the method; for direct debit every day that could be. */
export function FirstPaymentField({ draft, onDraft, today, law }: FirstPaymentProps) {
  const speech = useSpeech();
  // The picker keeps its own text, so that another day needs another picker.
  const [taken, setTaken] = useState<Day>();
  const dueDay = Number(draft.dueDay);
  const isDueDay = Number.isInteger(dueDay) && dueDay >= 1 && dueDay <= dueDayOfMonthMost;
  const facts = {
    onDay: today,
    dueDayOfMonth: dueDay,
    method: draft.method === '' ? 'unknown' : draft.method,
  };
  const proposed = isDueDay ? firstDayFor(facts as Parameters<typeof firstDayFor>[0], law) : 'unknown';
  const typed = readDay(draft.firstPayment);
  return (
    <div className="form__section">
      <TypedDayField
        key={taken}
        name="firstPayment"
        label={speech.tell('terms.first-day')}
        text={draft.firstPayment}
        onText={(firstPayment) => onDraft({ firstPayment })}
      />
      {proposed !== 'unknown' && proposed !== typed && (
        <p>
          {speech.tell('terms-form.first-proposed', { day: formatDay(proposed, speech) })}{' '}
          <Button
            type="button"
            unstyled
            onClick={() => {
              setTaken(proposed);
              onDraft({ firstPayment: dayAsTyped(proposed) });
            }}
          >
            {speech.tell('terms-form.first-take')}
          </Button>
        </p>
      )}
      {isDueDay && draft.method === 'direct-debit' && (
        <DraftDays today={today} dueDayOfMonth={dueDay} law={law} />
      )}
    </div>
  );
}

/** Every day on which the first debit could be drawn, and the ones around them that are out of range. */
function DraftDays(props: { readonly today: Day; readonly dueDayOfMonth: number; readonly law: Law }) {
  const speech = useSpeech();
  const { today: onDay, dueDayOfMonth, law } = props;
  return (
    <ul className="quiet small">
      {computeFirstDraftDay({ onDay, dueDayOfMonth }, law).days.map(({ day, daysAhead, range }) => (
        <li key={day}>
          {formatDay(day, speech)}, {formatCount(daysAhead, 'days', speech)}:{' '}
          {speech.tell(`draft-range.${range}`)}
        </li>
      ))}
    </ul>
  );
}
