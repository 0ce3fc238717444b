import { Checkbox } from '@trussworks/react-uswds';
import type { Day } from '#kernel/calendar/day.ts';
import { explainFinding } from '#kernel/decision/explain.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { FieldError } from '#ui/form/field.tsx';
import { TextField } from '#ui/form/fields.tsx';
import { useFieldError, useFieldId } from '#ui/form/form.tsx';
import { useListed } from '#ui/form/listed-fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { formatInstant } from '#ui/text/instants.ts';
import type { DisclosureItem } from '../../../parameters/disclosure-items.ts';
import type { Workbench } from '../workbench.ts';
import { RatesTold } from './rates-told.tsx';
import { sayOf } from './say.ts';
import { findingOfItem, type ToldMark } from './told-marks.ts';

export type ToldItemProps = {
  readonly item: DisclosureItem;
  readonly workbench: Workbench;
  readonly law: Law;
  readonly toldDay: Day;
  readonly mark?: ToldMark | undefined;
  /** Absent where nothing may be noted any more. */
  readonly onMark?: ((mark: ToldMark | undefined) => void) | undefined;
};

/** One thing to be told: a box to tick, the words for it, and whether it was told, when, how and by whom. */
export function ToldItem({ item, workbench, law, toldDay, mark, onMark }: ToldItemProps) {
  const speech = useSpeech();
  const finding = findingOfItem(workbench, item);
  if (finding === undefined) return null;
  const name = speech.tell(`covers.${item}`);
  return (
    <li className="told-item">
      {onMark === undefined ? (
        <strong>{name}</strong>
      ) : (
        <ToldBox
          name={`told-${item}`}
          label={name}
          isTold={mark === 'told'}
          onTold={(isTold) => onMark(isTold ? 'told' : undefined)}
        />
      )}
      <div className="told-item__more">
        <p>{sayOf(item, { workbench, toldDay, law }, speech)}</p>
        {item === 'penalty-and-interest' && <RatesTold toldDay={toldDay} law={law} />}
        <ToldState item={item} workbench={workbench} finding={finding} />
        {onMark && finding.holds === 'unknown' && mark !== 'told' && (
          <TextField
            name={`left-out-${item}`}
            label={speech.tell('told.left-out')}
            isOptional
            value={mark ?? ''}
            onChange={(text) => onMark(text.trim() === '' ? undefined : text)}
          />
        )}
      </div>
    </li>
  );
}

function ToldBox(props: {
  readonly name: string;
  readonly label: string;
  readonly isTold: boolean;
  readonly onTold: (isTold: boolean) => void;
}) {
  const { name, label, isTold, onTold } = props;
  const error = useFieldError(name);
  const id = useFieldId(name);
  useListed(name, label);
  return (
    <>
      {error !== undefined && <FieldError id={`${id}-error`} error={error} />}
      <Checkbox
        id={id}
        name={name}
        label={label}
        checked={isTold}
        onChange={(event) => onTold(event.target.checked)}
        {...(error !== undefined && { 'aria-describedby': `${id}-error` })}
      />
    </>
  );
}

/** Whether it was told, in the sentence of its finding, with the paragraph that asks for it. */
export function ToldState(props: {
  readonly item: DisclosureItem;
  readonly workbench: Workbench;
  readonly finding: Finding;
}) {
  const speech = useSpeech();
  const { item, workbench, finding } = props;
  const { status, sentence, law } = explainFinding(finding, speech.words, speech);
  const told = workbench.told.find((one) => one.item === item);
  return (
    <p className="told-item__state small">
      <Icon name={icons[status]} />{' '}
      {told === undefined
        ? sentence
        : speech.tell(told.leftOutBecause === undefined ? 'told.by' : 'told.left-out-by', {
            who: told.byName,
            at: formatInstant(told.at, speech, 'sentence'),
            channel: speech.tell(`contact-channel.${told.channel}`),
            because: told.leftOutBecause ?? '',
          })}{' '}
      <span className="quiet">{law}</span>{' '}
      <WhyButton about={sentence} subject={{ kind: 'finding', finding, grounds: workbench.disclosures }} />
    </p>
  );
}

const icons = { met: 'met', failed: 'not-met', unknown: 'unknown', 'not-applicable': 'done' } as const;
