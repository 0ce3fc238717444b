import {
  createContext,
  type ReactNode,
  type SubmitEvent,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { Finding } from '#kernel/decision/finding.ts';
import type { CallProblem } from '../api/problem.ts';
import { FindingList } from '../findings/finding-list.tsx';
import { useSpeech } from '../speech.tsx';
import { Icon } from '../text/icon.tsx';
import { type ListedFields, ListProvider, useListedFields } from './listed-fields.tsx';
import { type Place, placedErrors } from './placed-errors.ts';
import { TroubleProvider } from './told-trouble.tsx';
import { NoteProvider, type useUnreadable } from './unreadable.tsx';
import { unkeepable } from './unkeepable.ts';

/** An answer that cannot be read or does not stand, and what to enter instead. */
export type FieldError = {
  readonly name: string;
  readonly message: string;
  /**
   * It was read and is not allowed: said in gold, as every refusal is. What cannot be read is said in red.
   */
  readonly isRefused?: boolean;
  /** What the field is called, for the summary, where the field has not said so itself. */
  readonly label?: string;
};

const ErrorsContext = createContext<readonly FieldError[]>([]);

const ScopeContext = createContext('');

/** The id of a field, by which its label and the summary find it. */
export function useFieldId(name: string): string {
  return fieldId(useContext(ScopeContext), name);
}

function fieldId(scope: string, name: string): string {
  return scope === '' ? `field-${name}` : `field-${scope}-${name}`;
}

/** What is wrong with a field, as its form has been told. */
export function useFieldError(name: string): FieldError | undefined {
  return useContext(ErrorsContext).find((error) => error.name === name);
}

export type FormProps = {
  /** Those of the last attempt; the summary takes focus when there are new ones. */
  readonly errors: readonly FieldError[];
  /** What cannot be read as it stands: said at its field at once, and above the form once it is sent. */
  readonly unreadable?: ReturnType<typeof useUnreadable>;
  /** Tells its fields from those of another form of the page that are called alike. */
  readonly scope?: string;
  /** Where a field is called otherwise than its part of the command. */
  readonly places?: readonly Place[];
  /** What leads on where the case does not allow what was entered. */
  readonly cure?: ReactNode;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/**
 * A form that never loses what was entered and says above its fields which of them cannot be read: what it
 * finds itself, what its owner finds, and what the server could not read, of which a `CommandTrouble` among
 * its children tells it.
 */
export function Form(props: FormProps) {
  const { errors, unreadable, scope = '', places = [], cure, onSubmit, children } = props;
  const speech = useSpeech();
  const fields = useListedFields();
  const [own, setOwn] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<CallProblem>();
  const placed = placedErrors(trouble, fields.labels, places, speech);
  const shown = [own, errors, placed].find(({ length }) => length > 0) ?? none;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = unkeepable(fields.texts(), speech);
    setOwn(found);
    setAttempt(attempt + 1);
    if (found.length === 0) onSubmit();
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorsContext value={unreadable ? atFields(shown, unreadable) : shown}>
        <ScopeContext value={scope}>
          <ErrorSummaries
            errors={shown}
            refusal={shown === placed ? { ...trouble?.problem, cure } : {}}
            attempt={attempt}
            fields={fields}
          />
          <ListProvider value={fields.list}>
            <TroubleProvider value={setTrouble}>
              {unreadable ? <NoteProvider value={unreadable.note}>{children}</NoteProvider> : children}
            </TroubleProvider>
          </ListProvider>
        </ScopeContext>
      </ErrorsContext>
    </form>
  );
}

const none: readonly FieldError[] = [];

/** At its field an error goes once it is put right; the summary tells what was wrong when it was sent. */
function atFields(
  errors: readonly FieldError[],
  { atOnce, isPutRight }: ReturnType<typeof useUnreadable>,
): readonly FieldError[] {
  return [...atOnce, ...errors.filter(({ name }) => !isPutRight(name))];
}

type SummaryProps = {
  readonly errors: readonly FieldError[];
  /** What else is told of a refusal: what was found, its paragraph, and what leads on. */
  readonly refusal: {
    readonly law?: string | undefined;
    readonly ownRule?: true | undefined;
    readonly findings?: readonly Finding[] | undefined;
    readonly cure?: ReactNode;
  };
  readonly attempt: number;
  readonly fields: ListedFields;
};

/** What cannot be read, and apart from it what was read and is not allowed; focus goes to the first. */
function ErrorSummaries(props: SummaryProps) {
  const { errors, attempt } = props;
  const boxes = useRef<HTMLDivElement>(null);
  // By what they say and by the attempt: typing on in a field that is wrong does not lead away from it.
  const text = errors.map(({ name, message }) => `${name}: ${message}`).join('\n');
  useEffect(() => boxes.current?.querySelector<HTMLElement>('[role=alert]')?.focus(), [attempt, text]);
  const unread = errors.filter(({ isRefused }) => isRefused !== true);
  const refused = errors.filter(({ isRefused }) => isRefused === true);
  if (errors.length === 0) return null;
  return (
    <div ref={boxes} className="stack stack--tight">
      {unread.length > 0 && <ErrorSummary {...props} errors={unread} refusal={{}} />}
      {refused.length > 0 && <ErrorSummary {...props} errors={refused} isRefused />}
    </div>
  );
}

function ErrorSummary(props: SummaryProps & { readonly isRefused?: boolean }) {
  const { errors, refusal, isRefused = false, fields } = props;
  const { say } = useSpeech();
  const headingId = useId();
  const heading = isRefused ? 'ui.form-refused' : 'ui.form-errors';
  return (
    <div
      className={`error-summary${isRefused ? ' error-summary--refused' : ''}`}
      role="alert"
      aria-labelledby={headingId}
      tabIndex={-1}
    >
      <h2 id={headingId}>
        {isRefused && <Icon name="barred" />}
        {say(heading, { count: String(errors.length) }, errors.length)}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.name} ${error.message}`}>
            <FieldLink name={error.name}>
              {namedMessage(error, fields.labels.get(error.name) ?? error.label)}
            </FieldLink>
          </li>
        ))}
      </ul>
      {refusal.findings !== undefined && <FindingList findings={refusal.findings} />}
      {refusal.law !== undefined && (
        <p className="quiet small">{say('ui.refusal-law', { law: refusal.law })}</p>
      )}
      {refusal.ownRule && <p className="quiet small">{say('ui.refusal-own-rule')}</p>}
      {refusal.cure}
    </div>
  );
}

function FieldLink({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const id = fieldId(useContext(ScopeContext), name);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        showField(event.currentTarget.closest('form'), id);
      }}
    >
      {children}
    </a>
  );
}

/** The message with the name of its field, unless it says that name itself. */
function namedMessage({ message }: FieldError, label: string | undefined): string {
  const name = label?.replace(/[?:]$/, '');
  if (name === undefined || message.toLowerCase().includes(name.toLowerCase())) return message;
  return `${name}: ${message}`;
}

/** Leads to a field of this form, also where it is folded away; two forms of a page may have fields alike. */
function showField(form: HTMLFormElement | null, id: string): void {
  const field = form?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  for (let around = field?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true;
  field?.focus();
}
