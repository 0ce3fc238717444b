import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { addDays, addYears, type Day } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { TextField } from '#ui/form/fields.tsx';
import { readDay } from '#ui/form/read.ts';
import { Dialog } from '#ui/page/dialog.tsx';
import { type UiWord, useSpeech } from '#ui/speech.tsx';
import { useSessionActs } from '../session.ts';

const daysInWeek = 7;

/** Moves the demonstration to a later day: what has happened stays behind. */
export function MoveDayDialog({ today, onClose }: { readonly today: Day; readonly onClose: () => void }) {
  const speech = useSpeech();
  const { moveClock } = useSessionActs();
  const [typed, setTyped] = useState('');
  const steps: readonly { readonly word: UiWord; readonly to: Day }[] = [
    { word: 'ui.demo-plus-day', to: addDays(today, 1) },
    { word: 'ui.demo-plus-week', to: addDays(today, daysInWeek) },
    { word: 'ui.demo-plus-year', to: addYears(today, 1) },
  ];
  const move = (to: Day | undefined) => {
    if (to !== undefined && to > today) moveClock.mutate(to);
  };
  return (
    <Dialog title={speech.say('ui.demo-move')} onClose={onClose}>
      <div className="stack">
        <p role="status">{speech.say('ui.demo-moved', { day: formatDay(today, speech) })}</p>
        <div className="row">
          {steps.map(({ word, to }) => (
            <button
              key={word}
              type="button"
              className="usa-button usa-button--outline"
              onClick={() => move(to)}
            >
              {speech.say(word)}
            </button>
          ))}
        </div>
        <div className="row row--end">
          <TextField
            name="toDay"
            label={speech.say('ui.demo-move-to')}
            hint={speech.say('ui.form-day-hint')}
            value={typed}
            onChange={setTyped}
          />
          <Button type="button" onClick={() => move(readDay(typed))}>
            {speech.say('ui.demo-move')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
