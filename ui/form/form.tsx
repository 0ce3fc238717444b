import { createContext, type ReactNode, type SubmitEvent, useContext, useEffect, useId, useRef } from 'react';
import { useSpeech } from '../speech.tsx';
import { NoteProvider, type useUnreadable } from './unreadable.tsx';

/** An answer that cannot be read, and what to enter instead. */
export type FieldError = {
  readonly name: string;
  readonly message: string;
  /** What the field is called, for the summary, where the message does not say so. */
  readonly label?: string;
};

const ErrorsContext = createContext<readonly FieldError[]>([]);

/** The id by which a summary finds its field. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** What is wrong with a field, as its form has been told. */
export function useFieldError(name: string): string | undefined {
  return useContext(ErrorsContext).find((error) => error.name === name)?.message;
}

export type FormProps = {
  /** Those of the last attempt; the summary takes focus when there are new ones. */
  readonly errors: readonly FieldError[];
  /** What cannot be read as it stands: said at its field at once, and above the form once it is sent. */
  readonly unreadable?: ReturnType<typeof useUnreadable>;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/** A form that never loses what was entered and says above its fields which of them cannot be read. */
export function Form({ errors, unreadable, onSubmit, children }: FormProps) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorsContext value={unreadable ? atFields(errors, unreadable) : errors}>
        <ErrorSummary errors={errors} />
        {unreadable ? <NoteProvider value={unreadable.note}>{children}</NoteProvider> : children}
      </ErrorsContext>
    </form>
  );
}

/** At its field an error goes once it is put right; the summary tells what was wrong when it was sent. */
function atFields(
  errors: readonly FieldError[],
  { atOnce, isPutRight }: ReturnType<typeof useUnreadable>,
): readonly FieldError[] {
  return [...atOnce, ...errors.filter(({ name }) => !isPutRight(name))];
}

function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const { say } = useSpeech();
  const headingId = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="error-summary" role="alert" aria-labelledby={headingId} tabIndex={-1}>
      <h2 id={headingId}>{say('ui.form-errors', { count: String(errors.length) }, errors.length)}</h2>
      <ul>
        {errors.map(({ name, message, label }) => (
          <li key={name}>
            <a
              href={`#${fieldId(name)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(name))?.focus();
              }}
            >
              {label === undefined ? message : `${label.replace(/\?$/, '')}: ${message}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
