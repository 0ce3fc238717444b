import { FormGroup, Label } from '@trussworks/react-uswds';
import type { ReactNode } from 'react';
import { useSpeech } from '../speech.tsx';
import { Icon } from '../text/icon.tsx';
import { type FieldError as FieldErrorOf, useFieldError, useFieldId } from './form.tsx';
import { useListed } from './listed-fields.tsx';

export type FieldProps = {
  /** The name in the contract's input; errors find the field by it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean | undefined;
  readonly className?: string | undefined;
};

/** What every input gets from its field. */
export type InputProps = {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly validationStatus?: 'error';
};

/** A label, a hint, what is wrong, and the input that they belong to. */
export function Field(
  props: FieldProps & {
    /** What is typed in it, where that is free text or an amount; the form sees to its size. */
    readonly text?: string;
    readonly most?: number | undefined;
    readonly isAmount?: boolean;
    readonly children: (input: InputProps) => ReactNode;
  },
) {
  const { say } = useSpeech();
  const { name, label, hint, isOptional, className, text, most, isAmount, children } = props;
  useListed(name, label, text, { ...(most !== undefined && { most }), ...(isAmount && { isAmount }) });
  const error = useFieldError(name);
  const id = useFieldId(name);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <FormGroup error={error !== undefined} className={classesOf(className, error)}>
      <Label htmlFor={id} error={error !== undefined}>
        {label}
        {isOptional === true && <span className="usa-hint"> ({say('ui.form-optional')})</span>}
      </Label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="usa-hint">
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={`${id}-error`} error={error} />}
      {children({
        id,
        name,
        ...(describedBy !== '' && { 'aria-describedby': describedBy }),
        ...(error !== undefined && { 'aria-invalid': true, validationStatus: 'error' }),
      })}
    </FormGroup>
  );
}

function classesOf(className: string | undefined, error: FieldErrorOf | undefined): string {
  return [className, error?.isRefused === true && 'field--refused'].filter(Boolean).join(' ');
}

/** What is wrong with a field. The summary above the form has been heard already, so this is no alert. */
export function FieldError({ id, error }: { readonly id: string; readonly error: FieldErrorOf }) {
  const { message, isRefused = false } = error;
  return (
    <span id={id} className={`usa-error-message${isRefused ? ' refused-message' : ''}`}>
      {isRefused && <Icon name="barred" />}
      {message}
    </span>
  );
}
