import { Checkbox, Fieldset, Radio } from '@trussworks/react-uswds';
import type { ReactNode } from 'react';
import { useSpeech } from '../speech.tsx';
import { FieldError } from './field.tsx';
import { useFieldError, useFieldId } from './form.tsx';
import { useListed } from './listed-fields.tsx';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly text: ReactNode;
  readonly description?: string;
};

type ChoiceFieldProps<Value extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly options: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Stands in one line where there is room. */
  readonly isInline?: boolean;
};

/** One answer of a few. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { name, legend, hint, options, value, onChange, isInline = false } = props;
  const error = useFieldError(name);
  const id = useFieldId(name);
  useListed(name, legend);
  return (
    <Fieldset
      id={id}
      tabIndex={-1}
      legend={legend}
      className={`choices${isInline ? ' choices--inline' : ''}`}
      {...(error !== undefined && { 'aria-describedby': `${id}-error` })}
    >
      {hint !== undefined && <p className="usa-hint">{hint}</p>}
      {error !== undefined && <FieldError id={`${id}-error`} error={error} />}
      {options.map((option) => (
        <Radio
          key={option.value}
          id={`${id}-${option.value}`}
          name={name}
          value={option.value}
          label={option.text}
          labelDescription={option.description}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </Fieldset>
  );
}

export type YesNoUnknown = 'yes' | 'no' | 'unknown';

/** A question whose answer may not be known yet, which is an answer too. */
export function YesNoField(props: Omit<ChoiceFieldProps<YesNoUnknown>, 'options' | 'isInline'>) {
  const { say, tell } = useSpeech();
  const options: readonly Choice<YesNoUnknown>[] = [
    { value: 'yes', text: tell('yes') },
    { value: 'no', text: tell('no') },
    { value: 'unknown', text: say('ui.form-dont-know') },
  ];
  return <ChoiceField {...props} options={options} isInline />;
}

/** Any of a few. */
export function CheckField<Value extends string>(
  props: Omit<ChoiceFieldProps<Value>, 'value' | 'onChange' | 'isInline'> & {
    readonly values: readonly Value[];
    readonly onChange: (values: readonly Value[]) => void;
  },
) {
  const { name, legend, hint, options, values, onChange } = props;
  const error = useFieldError(name);
  const id = useFieldId(name);
  useListed(name, legend);
  const toggled = (value: Value): readonly Value[] =>
    values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return (
    <Fieldset
      id={id}
      tabIndex={-1}
      legend={legend}
      className="choices"
      {...(error !== undefined && { 'aria-describedby': `${id}-error` })}
    >
      {hint !== undefined && <p className="usa-hint">{hint}</p>}
      {error !== undefined && <FieldError id={`${id}-error`} error={error} />}
      {options.map((option) => (
        <Checkbox
          key={option.value}
          id={`${id}-${option.value}`}
          name={name}
          value={option.value}
          label={option.text}
          labelDescription={option.description}
          checked={values.includes(option.value)}
          onChange={() => onChange(toggled(option.value))}
        />
      ))}
    </Fieldset>
  );
}
