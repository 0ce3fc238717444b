import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import { dayAsTyped, DayField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { readDay } from '#ui/form/read.ts';
import { useSpeech } from '#ui/speech.tsx';

/** Asks for the register as it stands on another day, and brings it back to today. */
export function AskDayForm({
  on,
  onAsk,
}: {
  readonly on: Day | undefined;
  readonly onAsk: (on: Day | undefined) => void;
}) {
  const { tell } = useSpeech();
  const [typed, setTyped] = useState(on === undefined ? '' : dayAsTyped(on));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = () => {
    const asked = readDay(typed);
    setErrors(asked === undefined ? [{ name: 'on', message: tell('guidance.day-unreadable') }] : []);
    if (asked !== undefined) onAsk(asked);
  };
  return (
    <Form errors={errors} onSubmit={submit}>
      <div className="row row--end">
        <DayField name="on" label={tell('guidance.ask-day')} first={on} onChange={setTyped} />
        <Button type="submit" outline>
          {tell('guidance.ask')}
        </Button>
        {on !== undefined && (
          <Button type="button" unstyled onClick={() => onAsk(undefined)}>
            {tell('guidance.today')}
          </Button>
        )}
      </div>
    </Form>
  );
}
