import { Checkbox } from '@trussworks/react-uswds';
import type { Day } from '#kernel/calendar/day.ts';
import { statusOf } from '#kernel/decision/explain.ts';
import type { Law } from '#kernel/law/law.ts';
import { FindingRow } from '#ui/findings/finding-row.tsx';
import { TextField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { formatInstant } from '#ui/text/instants.ts';
import type { DisclosureItem } from '../../../parameters/disclosure-items.ts';
import { RatesTold } from './rates-told.tsx';
import { sayOf } from './say.ts';
import { findingOfItem, type ToldMark } from './told-marks.ts';
import type { Workbench } from '../workbench.ts';

/** One thing to be told: its state with the paragraph, the words for it, and a box to tick. */
export function ToldItem(props: {
  readonly item: DisclosureItem;
  readonly workbench: Workbench;
  readonly law: Law;
  readonly toldDay: Day;
  readonly mark?: ToldMark | undefined;
  readonly onMark?: (mark: ToldMark | undefined) => void;
}) {
  const speech = useSpeech();
  const { item, workbench, law, toldDay, mark, onMark } = props;
  const finding = findingOfItem(workbench, item);
  if (finding === undefined) return null;
  const status = statusOf(finding);
  const concerns = status !== 'not-applicable';
  const told = workbench.told.find((one) => one.item === item);
  return (
    <li className="told-item">
      {onMark && concerns && (
        <Checkbox
          id={`field-told-${item}`}
          name={`told-${item}`}
          label={speech.tell(`disclosure.${item}`)}
          checked={mark === 'told'}
          onChange={(event) => onMark(event.target.checked ? 'told' : undefined)}
        />
      )}
      {concerns && <p className="told-item__say">{sayOf(item, { workbench, toldDay, law }, speech)}</p>}
      {concerns && item === 'penalty-and-interest' && <RatesTold toldDay={toldDay} law={law} />}
      <ul role="list">
        <FindingRow finding={finding} grounds={workbench.disclosures} />
      </ul>
      {told && (
        <p className="quiet small">
          {speech.tell(told.leftOutBecause === undefined ? 'told.by' : 'told.left-out-by', {
            who: told.byName,
            at: formatInstant(told.at, speech, 'sentence'),
            channel: speech.tell(`contact-channel.${told.channel}`),
            because: told.leftOutBecause ?? '',
          })}
        </p>
      )}
      {onMark && status === 'unknown' && mark !== 'told' && (
        <TextField
          name={`left-out-${item}`}
          label={speech.tell('told.left-out')}
          isOptional
          value={mark ?? ''}
          onChange={(text) => onMark(text.trim() === '' ? undefined : text)}
        />
      )}
    </li>
  );
}
