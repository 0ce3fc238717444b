import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import { useCommand } from '#ui/api/hooks.ts';
import { DayField, SelectField, TextAreaField, TextField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { readDay } from '#ui/form/read.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { CaseActionView } from '../api/case-action-view.contract.ts';
import { correctCaseActionContract } from '../api/correct-case-action.contract.ts';
import { enterCaseActionContract } from '../api/enter-case-action.contract.ts';
import { enteredCodes } from '../parameters/case-action-codes.ts';

type Entered = {
  readonly code: (typeof enteredCodes)[number];
  readonly day: string;
  readonly told: string;
  readonly minutes: string;
};

export type CaseActionFormProps = {
  readonly taxpayerId: string;
  readonly appealId: string;
  readonly today: Day;
  /** The row that this one is to correct; none for a new one. */
  readonly corrected: CaseActionView | undefined;
  readonly onDone: () => void;
};

/** One line of work: code, day, text and time. */
export function CaseActionForm(props: CaseActionFormProps) {
  const { tell, say } = useSpeech();
  const { corrected, today, onDone } = props;
  const line = useLine(props);
  const { entered, enter, submit, errors, problem, isBusy } = line;
  return (
    <Form errors={errors} onSubmit={submit}>
      {corrected !== undefined && (
        <p>{tell('record.correcting', { what: tell(`case-action.${corrected.code}`) })}</p>
      )}
      <LineFields entered={entered} enter={enter} today={today} isNew={corrected === undefined} />
      <TextAreaField
        name="told"
        label={tell('record.told')}
        value={entered.told}
        onChange={(told) => enter({ told })}
      />
      <CommandTrouble problem={problem} process="appeal" event="enter-case-action" onRetry={submit} />
      <div className="row">
        <Button type="submit" outline aria-disabled={isBusy}>
          {tell(corrected === undefined ? 'record.add' : 'record.correct')}
        </Button>
        {corrected !== undefined && (
          <Button type="button" unstyled onClick={onDone}>
            {say('ui.cancel')}
          </Button>
        )}
      </div>
    </Form>
  );
}

function LineFields(props: {
  readonly entered: Entered;
  readonly enter: (part: Partial<Entered>) => void;
  readonly today: Day;
  readonly isNew: boolean;
}) {
  const { tell } = useSpeech();
  const { entered, enter, today, isNew } = props;
  return (
    <div className="row">
      {isNew && (
        <SelectField
          name="code"
          label={tell('record.code')}
          value={entered.code}
          options={enteredCodes.map((value) => ({ value, text: tell(`case-action.${value}`) }))}
          onChange={(code) => enter({ code })}
        />
      )}
      <DayField
        name="onDay"
        label={tell('record.day')}
        first={today}
        latest={today}
        onChange={(day) => enter({ day })}
      />
      <TextField
        name="minutes"
        label={tell('record.minutes')}
        className="field--short"
        isOptional
        value={entered.minutes}
        onChange={(minutes) => enter({ minutes })}
      />
    </div>
  );
}

function useLine({ taxpayerId, appealId, today, corrected, onDone }: CaseActionFormProps) {
  const { tell } = useSpeech();
  const blank: Entered = { code: 'contact', day: today, told: corrected?.told ?? '', minutes: '' };
  const [entered, setEntered] = useState(blank);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const done = () => {
    setEntered(blank);
    onDone();
  };
  const adding = useCommand(enterCaseActionContract, { onDone: done });
  const correcting = useCommand(correctCaseActionContract, { onDone: done });
  const command = corrected === undefined ? adding : correcting;
  const submit = () => {
    const found = errorsOf(entered, tell);
    setErrors(found);
    const onDay = readDay(entered.day);
    if (found.length > 0 || onDay === undefined || command.isBusy) return;
    const { code, told, minutes } = entered;
    const line = { taxpayerId, appealId, onDay, told, ...(minutes !== '' && { minutes: Number(minutes) }) };
    if (corrected === undefined) adding.run({ ...line, code });
    else correcting.run({ ...line, actionId: corrected.actionId });
  };
  const enter = (part: Partial<Entered>) => setEntered({ ...entered, ...part });
  return { entered, enter, submit, errors, problem: command.problem, isBusy: command.isBusy };
}

function errorsOf({ day, told, minutes }: Entered, tell: (key: string) => string): readonly FieldError[] {
  const isTime = minutes.trim() === '' || /^\d{1,4}$/.test(minutes.trim());
  return [
    ...(readDay(day) === undefined ? [{ name: 'onDay', message: tell('record.day-unreadable') }] : []),
    ...(isTime ? [] : [{ name: 'minutes', message: tell('record.minutes-unreadable') }]),
    ...(told.trim() === '' ? [{ name: 'told', message: tell('record.told-missing') }] : []),
  ];
}
