import { Button, Checkbox } from '@trussworks/react-uswds';
import { useSpeech } from '../../speech.tsx';
import { CheckField, ChoiceField } from '../choices.tsx';
import { DayField, MoneyField, SelectField, TextAreaField, TextField, TimeField } from '../fields.tsx';
import { FileField } from '../file-field.tsx';
import { useFieldId } from '../form.tsx';
import { linesMost } from '../listed-fields.tsx';
import { readDay } from '../read.ts';
import { type Asked, blankEntry, type Entered, type EnteredValue, entryKey } from './asked.ts';

type AskedFieldProps<A extends Asked = Asked> = {
  readonly asked: A;
  /** Names the field in the form; inside a list it carries the place in it. */
  readonly name: string;
  readonly value: EnteredValue;
  readonly onChange: (value: EnteredValue) => void;
};

/** With more options than this a list to pull down is shorter. */
const radiosMax = 5;

/** The fields of a step, one below the other. */
export function AskedFields(props: {
  readonly asked: readonly Asked[];
  readonly entered: Entered;
  readonly onEnter: (entered: Entered) => void;
  readonly within?: string;
}) {
  const { asked, entered, onEnter, within = '' } = props;
  return asked.map((each) => (
    <AskedField
      key={each.name}
      asked={each}
      name={`${within}${each.name}`}
      value={entered[each.name]}
      onChange={(value) => onEnter({ ...entered, [each.name]: value })}
    />
  ));
}

function AskedField({ asked, name, value, onChange }: AskedFieldProps) {
  const { label, hint, isOptional } = asked;
  const field = { name, label, hint, isOptional };
  const text = typeof value === 'string' ? value : '';
  switch (asked.kind) {
    case 'text':
    case 'count':
      return <TextField {...field} value={text} onChange={onChange} />;
    case 'area':
      return <TextAreaField {...field} value={text} onChange={onChange} />;
    case 'lines':
    case 'days':
    case 'instants':
      return <TextAreaField {...field} value={text} most={linesMost} onChange={onChange} />;
    case 'money':
      return <MoneyField {...field} value={text} onChange={onChange} />;
    case 'day':
      return <DayField {...field} first={readDay(text)} onChange={onChange} />;
    case 'file':
      return <FileField {...field} accept={asked.accept} onChange={onChange} />;
    case 'entries':
      return <EntriesField asked={asked} name={name} value={value} onChange={onChange} />;
    default:
      return <ChosenField asked={asked} name={name} value={value} onChange={onChange} />;
  }
}

/** What is ticked or picked, and moments of two fields. */
function ChosenField({ asked, name, value, onChange }: AskedFieldProps) {
  const id = useFieldId(name);
  const { label, hint, isOptional } = asked;
  const field = { name, label, hint, isOptional };
  const text = typeof value === 'string' ? value : '';
  switch (asked.kind) {
    case 'flag':
      return (
        <Checkbox
          id={id}
          name={name}
          label={label}
          labelDescription={hint}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
    case 'instant':
      return <InstantField {...field} value={value} onChange={onChange} />;
    case 'yes-no':
      return <YesNo name={name} label={label} hint={hint} value={text} onChange={onChange} />;
    case 'checks': {
      const values = Array.isArray(value) ? (value as readonly string[]) : [];
      return (
        <CheckField
          name={name}
          legend={label}
          hint={hint}
          options={asked.options}
          values={values}
          onChange={onChange}
        />
      );
    }
    case 'choice':
      return <OneOf asked={asked} name={name} value={text} onChange={onChange} />;
    default:
      return null;
  }
}

function YesNo(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly onChange: (value: 'yes' | 'no') => void;
}) {
  const { tell } = useSpeech();
  const { name, label, hint, value, onChange } = props;
  const options = (['yes', 'no'] as const).map((each) => ({ value: each, text: tell(each) }));
  return (
    <ChoiceField
      name={name}
      legend={label}
      hint={hint}
      options={options}
      value={value === '' ? undefined : (value as 'yes' | 'no')}
      onChange={onChange}
      isInline
    />
  );
}

function OneOf({
  asked,
  name,
  value,
  onChange,
}: AskedFieldProps<Extract<Asked, { kind: 'choice' | 'checks' }>>) {
  const { say } = useSpeech();
  const { label, hint, isOptional, options } = asked;
  const chosen = typeof value === 'string' ? value : '';
  if (options.length <= radiosMax)
    return (
      <ChoiceField
        name={name}
        legend={label}
        hint={hint}
        options={options}
        value={chosen === '' ? undefined : chosen}
        onChange={onChange}
      />
    );
  return (
    <SelectField
      name={name}
      label={label}
      hint={hint}
      isOptional={isOptional}
      value={chosen}
      options={[{ value: '', text: say('ui.form-select') }, ...options]}
      onChange={onChange}
    />
  );
}

function InstantField({
  name,
  label,
  hint,
  value,
  onChange,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: EnteredValue;
  readonly onChange: (value: EnteredValue) => void;
}) {
  const { say } = useSpeech();
  const moment = typeof value === 'object' && 'day' in value ? value : { day: '', time: '' };
  return (
    <div className="row row--end">
      <DayField name={name} label={label} hint={hint} onChange={(day) => onChange({ ...moment, day })} />
      <TimeField
        name={`${name}-time`}
        label={say('ui.form-time-of', { what: label.replace(/\?$/, '') })}
        value={moment.time}
        onChange={(time) => onChange({ ...moment, time })}
      />
    </div>
  );
}

function entryIdOf(entry: Entered, index: number): string | number {
  const id = entry[entryKey];
  return typeof id === 'string' ? id : index;
}

function EntriesField({
  asked,
  name,
  value,
  onChange,
}: AskedFieldProps<Extract<Asked, { kind: 'entries' }>>) {
  const { say } = useSpeech();
  const { label, hint, entry, fields } = asked;
  const entries = Array.isArray(value) ? (value as readonly Entered[]) : [];
  return (
    <fieldset className="entries" id={useFieldId(name)} tabIndex={-1}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="usa-hint">{hint}</p>}
      {entries.map((each, index) => {
        const numbered = say('ui.form-entry', { entry, number: String(index + 1) });
        return (
          <fieldset key={entryIdOf(each, index)} className="entries__entry">
            <legend>{numbered}</legend>
            <AskedFields
              asked={fields}
              entered={each}
              within={`${name}.${index}.`}
              onEnter={(entered) => onChange(entries.map((old, at) => (at === index ? entered : old)))}
            />
            <Button
              type="button"
              unstyled
              onClick={() => onChange(entries.filter((_old, at) => at !== index))}
            >
              {say('ui.form-entry-remove', { entry: numbered })}
            </Button>
          </fieldset>
        );
      })}
      <Button type="button" outline onClick={() => onChange([...entries, blankEntry(fields)])}>
        {say('ui.form-entry-add', { entry })}
      </Button>
    </fieldset>
  );
}
