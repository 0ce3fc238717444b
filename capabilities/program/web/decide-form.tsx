import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import type { InputOf } from '#ui/api/call.ts';
import { useCommand } from '#ui/api/hooks.ts';
import { DayField, SelectField, TextAreaField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { readDay } from '#ui/form/read.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { decideAboutGuidanceContract } from '../api/decide-about-guidance.contract.ts';
import { outcomesOf } from '../rules/refusal-of-ruling.ts';
import { guidanceName, type Register } from './guidance-name.ts';

type Outcome = InputOf<typeof decideAboutGuidanceContract>['outcome'];
type Entered = {
  readonly about: string;
  readonly outcome: Outcome | '';
  readonly fromDay: string;
  readonly lastDay: string;
  readonly because: string;
};

const blank: Entered = { about: '', outcome: '', fromDay: '', lastDay: '', because: '' };

/** Records a decision about temporary guidance. What was entered stays until it is recorded. */
export function DecideForm({ register }: { readonly register: Register }) {
  const speech = useSpeech();
  const { tell } = speech;
  // A new key empties the fields that keep their own text.
  const [round, setRound] = useState(0);
  const [entered, setEntered] = useState(blank);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(decideAboutGuidanceContract, {
    onDone: () => {
      setEntered(blank);
      setRound(round + 1);
    },
  });
  const enter = (part: Partial<Entered>) => setEntered({ ...entered, ...part });
  const submit = () => {
    const read = readEntered(entered, speech);
    setErrors(read.kind === 'errors' ? read.errors : []);
    if (read.kind === 'ruling') command.run(read.ruling);
  };
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{tell('guidance.decide')}</h2>
      <p className="quiet measure">{tell('guidance.decide-hint')}</p>
      <Form errors={errors} onSubmit={submit}>
        <RulingFields key={round} register={register} entered={entered} onEnter={enter} />
        <CommandTrouble
          problem={command.problem}
          process="guidance"
          event="decide-about-guidance"
          onRetry={submit}
        />
        <div className="row">
          <Button type="submit" aria-disabled={command.isBusy}>
            {tell('guidance.decide')}
          </Button>
          <span role="status">{round > 0 && entered === blank && tell('guidance.decided')}</span>
        </div>
      </Form>
    </section>
  );
}

function RulingFields(props: {
  readonly register: Register;
  readonly entered: Entered;
  readonly onEnter: (part: Partial<Entered>) => void;
}) {
  const { tell } = useSpeech();
  const { entered, onEnter } = props;
  return (
    <>
      <SubjectFields {...props} />
      <DayField
        name="fromDay"
        label={tell('guidance.counts-from')}
        onChange={(fromDay) => onEnter({ fromDay })}
      />
      <DayField
        name="lastDay"
        label={tell('guidance.last-day')}
        onChange={(lastDay) => onEnter({ lastDay })}
      />
      <TextAreaField
        name="because"
        label={tell('guidance.because')}
        value={entered.because}
        onChange={(because) => onEnter({ because })}
      />
    </>
  );
}

/** What is decided about, and what can be decided about that. */
function SubjectFields(props: {
  readonly register: Register;
  readonly entered: Entered;
  readonly onEnter: (part: Partial<Entered>) => void;
}) {
  const speech = useSpeech();
  const { register, entered, onEnter } = props;
  const { tell } = speech;
  const choose = { value: '', text: tell('guidance.choose') } as const;
  const documents = register.documents
    .filter(({ expiryDay }) => expiryDay !== undefined)
    .map(({ documentId }) => documentId);
  const abouts = [...documents, ...register.changes.map(({ changeId }) => changeId)];
  const kind = documents.includes(entered.about) ? 'document' : 'change';
  const outcomes: readonly Outcome[] = entered.about === '' ? [] : outcomesOf[kind];
  const wordOf = (outcome: Outcome) => tell(`guidance-outcome.${outcome}`);
  return (
    <>
      <SelectField
        name="about"
        label={tell('guidance.about')}
        value={entered.about}
        options={[
          choose,
          ...abouts.map((about) => ({ value: about, text: guidanceName(about, register, speech) })),
        ]}
        onChange={(about) => onEnter({ about, outcome: '' })}
      />
      <SelectField<Outcome | ''>
        name="outcome"
        label={tell('guidance.decision')}
        value={entered.outcome}
        options={[choose, ...outcomes.map((outcome) => ({ value: outcome, text: wordOf(outcome) }))]}
        onChange={(outcome) => onEnter({ outcome })}
      />
    </>
  );
}

type Read =
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[] }
  | {
      readonly kind: 'ruling';
      readonly ruling: Omit<InputOf<typeof decideAboutGuidanceContract>, 'commandId'>;
    };

function readEntered({ about, outcome, fromDay, lastDay, because }: Entered, { tell }: Speaker): Read {
  const from: Day | undefined = readDay(fromDay);
  const last: Day | undefined = lastDay.trim() === '' ? undefined : readDay(lastDay);
  const errors = [
    about === '' && { name: 'about', message: tell('refusal.guidance-must-be-temporary') },
    outcome === '' && { name: 'outcome', message: tell('refusal.outcome-must-fit-guidance') },
    from === undefined && { name: 'fromDay', message: tell('guidance.day-unreadable') },
    lastDay.trim() !== '' &&
      last === undefined && { name: 'lastDay', message: tell('guidance.day-unreadable') },
    because.trim() === '' && { name: 'because', message: tell('guidance.because-missing') },
  ].filter((error): error is FieldError => error !== false);
  if (errors.length > 0 || outcome === '' || from === undefined) return { kind: 'errors', errors };
  return {
    kind: 'ruling',
    ruling: { about, outcome, fromDay: from, ...(last && { lastDay: last }), because },
  };
}
