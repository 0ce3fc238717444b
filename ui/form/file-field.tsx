import { Field, type FieldProps } from './field.tsx';

/** One file. What it may be and how large stands in the hint, before anything is chosen. */
export function FileField(
  props: FieldProps & {
    readonly accept: readonly string[];
    readonly onChange: (file: File | undefined) => void;
  },
) {
  const { accept, onChange, ...field } = props;
  return (
    <Field {...field}>
      {({ validationStatus: _status, ...input }) => (
        <input
          {...input}
          type="file"
          className="file-input"
          accept={accept.join(',')}
          onChange={(event) => onChange(event.target.files?.[0])}
        />
      )}
    </Field>
  );
}
