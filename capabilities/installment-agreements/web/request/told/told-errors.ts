import type { FieldError } from '#ui/form/form.tsx';
import { readInstant } from '#ui/form/read-instant.ts';
import { readDay } from '#ui/form/read.ts';
import type { Speaker } from '#ui/speech.tsx';
import type { DisclosureItem } from '../../../parameters/disclosure-items.ts';
import type { Workbench } from '../workbench.ts';
import { splitItems, type ToldMark } from './told-marks.ts';

/** A reason, as the command takes it. */
const reasonCharactersMost = 300;

/** What of the moment of the conversation cannot be read, at its field. */
export function momentErrors(
  { day, time }: { readonly day: string; readonly time: string },
  { say, timeZone }: Pick<Speaker, 'say' | 'timeZone'>,
): readonly FieldError[] {
  const isDay = readDay(day) !== undefined;
  const isTime = readInstant({ day: '04/03/2023', time }, timeZone) !== undefined;
  return [
    ...(isDay ? [] : [{ name: 'toldDay', message: say('ui.form-day', { example: '04/03/2023' }) }]),
    ...(isTime ? [] : [{ name: 'toldTime', message: say('ui.form-time') }]),
  ];
}

/** Nothing marked, which is said at the first thing on the list; or a reason that is too long, at its own. */
export function markErrors(
  marks: ReadonlyMap<DisclosureItem, ToldMark>,
  workbench: Workbench,
  { tell }: Pick<Speaker, 'tell'>,
): readonly FieldError[] {
  const [first] = splitItems(workbench).concerning;
  if (marks.size === 0 && first !== undefined)
    return [{ name: `told-${first}`, message: tell('told.none-marked') }];
  const message = tell('told.reason-too-long', { most: String(reasonCharactersMost) });
  return [...marks]
    .filter(([, mark]) => mark.length > reasonCharactersMost)
    .map(([item]) => ({ name: `left-out-${item}`, message }));
}
