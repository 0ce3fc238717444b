import { useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import { dayAsTyped, DayField } from '#ui/form/fields.tsx';
import { readDay } from '#ui/form/read.ts';
import { useNoteUnreadable } from '#ui/form/unreadable.tsx';
import { useSpeech } from '#ui/speech.tsx';

/** A day that has to be there: what cannot be read, or is not there, is said at its field. */
export function DayAnswer(props: {
  readonly name: string;
  readonly label: string;
  readonly day: Day | undefined;
  /** No day after this one can be meant. */
  readonly latest?: Day | undefined;
  readonly isOptional?: boolean;
  readonly onDay: (day: Day | undefined) => void;
}) {
  const { name, label, day, latest, isOptional = false, onDay } = props;
  const { say, tell } = useSpeech();
  const [first] = useState(day);
  const [text, setText] = useState(() => (day === undefined ? '' : dayAsTyped(day)));
  const isBlank = text.trim() === '';
  const example = say('ui.form-day', { example: '04/03/2023' });
  const read = readDay(text);
  const isTooLate = read !== undefined && latest !== undefined && read > latest;
  useNoteUnreadable(
    name,
    messageOf({ isBlank, isOptional, isRead: read !== undefined, isTooLate }, example, tell('day-too-late')),
    isBlank ? 'when-sent' : 'at-once',
    isTooLate,
  );
  return (
    <DayField
      name={name}
      label={label}
      isOptional={isOptional}
      first={first}
      latest={latest}
      onChange={(typed) => {
        setText(typed);
        const next = readDay(typed);
        onDay(next !== undefined && latest !== undefined && next > latest ? undefined : next);
      }}
    />
  );
}

type Typed = {
  readonly isBlank: boolean;
  readonly isOptional: boolean;
  readonly isRead: boolean;
  readonly isTooLate: boolean;
};

function messageOf(typed: Typed, example: string, tooLate: string): string | undefined {
  if (typed.isBlank) return typed.isOptional ? undefined : example;
  if (!typed.isRead) return example;
  return typed.isTooLate ? tooLate : undefined;
}
