import { DatePicker, Select, Textarea, TextInput } from '@trussworks/react-uswds';
import { type Day, dayOfMonthOf, monthOf, yearOf } from '#kernel/calendar/day.ts';
import { useSpeech } from '../speech.tsx';
import { Field, type FieldProps } from './field.tsx';

type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (text: string) => void;
};

/** One line of text. */
export function TextField({ value, onChange, ...field }: TextFieldProps) {
  return (
    <Field {...field} text={value}>
      {(input) => (
        <TextInput {...input} type="text" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

/** An amount in dollars, as a person types it; `readDollars` reads it. */
export function MoneyField({ value, onChange, ...field }: TextFieldProps) {
  return (
    <Field {...field} text={value} isAmount>
      {(input) => (
        <span className="money-input">
          <span aria-hidden="true">$</span>
          <TextInput
            {...input}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
      )}
    </Field>
  );
}

/** A time of day, as a person types it; `readTime` reads it. */
export function TimeField({ value, onChange, ...field }: TextFieldProps) {
  return (
    <Field {...field} className="field--short">
      {(input) => (
        <TextInput
          {...input}
          type="text"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** More than a line of text. */
export function TextAreaField(props: TextFieldProps & { readonly most?: number }) {
  const { value, onChange, ...field } = props;
  return (
    <Field {...field} text={value}>
      {({ validationStatus: _status, ...input }) => (
        <Textarea {...input} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

/**
 * A day, typed as MM/DD/YYYY or picked; `readDay` reads it. The picker keeps its own text after the first.
 */
export function DayField(
  props: FieldProps & {
    readonly first?: Day | undefined;
    readonly latest?: Day | undefined;
    readonly onChange: (text: string) => void;
  },
) {
  const { first, latest, onChange, ...field } = props;
  const { say } = useSpeech();
  return (
    <Field {...field} hint={field.hint ?? say('ui.form-day-hint')} className="field--day">
      {(input) => (
        <DatePicker
          {...input}
          {...(first && { defaultValue: first })}
          {...(latest && { maxDate: latest })}
          onChange={(text) => onChange(text ?? '')}
        />
      )}
    </Field>
  );
}

/** A day as its field shows it. */
export function dayAsTyped(day: Day): string {
  const [month, dayOfMonth] = [monthOf(day), dayOfMonthOf(day)].map((part) => String(part).padStart(2, '0'));
  return `${month}/${dayOfMonth}/${yearOf(day)}`;
}

/** One of a few, where there is no room for all of them. */
export function SelectField<Value extends string>(
  props: FieldProps & {
    readonly value: Value;
    readonly options: readonly { readonly value: Value; readonly text: string }[];
    readonly onChange: (value: Value) => void;
  },
) {
  const { value, options, onChange, ...field } = props;
  return (
    <Field {...field}>
      {({ validationStatus: _status, ...input }) => (
        <Select {...input} value={value} onChange={(event) => onChange(event.target.value as Value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
