import { useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import { DayField } from '#ui/form/fields.tsx';
import { readDay } from '#ui/form/read.ts';

/**
 * A day of the draft. The picker keeps what is typed by itself, so it is given its first day once and no
 * other.
 */
export function TypedDayField(props: {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly latest?: Day;
  readonly isOptional?: boolean;
  readonly onText: (text: string) => void;
}) {
  const { text, onText, ...field } = props;
  const [first] = useState(() => readDay(text));
  return <DayField {...field} first={first} onChange={onText} />;
}
