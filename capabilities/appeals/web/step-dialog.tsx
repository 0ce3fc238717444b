import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { CommandContract } from '#platform/http/contract.ts';
import { useCommand } from '#ui/api/hooks.ts';
import { CheckField } from '#ui/form/choices.tsx';
import { DayField, MoneyField, SelectField, TextAreaField, TextField, TimeField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { focusStateLine } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { matterFieldOf } from './matter-draft.ts';
import { MattersForm } from './matters-form.tsx';
import { fieldsOf, type StepField, type StepScene } from './step-fields.ts';
import { stepErrors, stepInput, type Typed } from './step-input.ts';
import { type AppealStep, stepContracts } from './appeal-steps.ts';

export type StepDialogProps = {
  readonly event: AppealStep;
  readonly scene: StepScene;
  readonly onClose: () => void;
};

/** What a step asks for before it is done, and why it was not done where it was refused. */
export function StepDialog({ event, scene, onClose }: StepDialogProps) {
  const { tell, find } = useSpeech();
  const effect = find(`appeal-effect.${event}`);
  const { taxpayerId, appealId } = scene.appeal;
  const [last, setLast] = useState<object>();
  const command = useCommand<CommandContract>(stepContracts[event], {
    onDone: () => {
      onClose();
      focusStateLine();
    },
  });
  const run = (input: object) => {
    setLast(input);
    command.run({ taxpayerId, appealId, ...input });
  };
  const fields = command.problem?.problem.fields ?? [];
  const told = fields.map(({ field, expected }) => ({
    name: field.startsWith('matters.') ? matterFieldOf(field) : (field.split('.')[0] ?? field),
    message: expected,
  }));
  return (
    <Dialog title={tell(`event.appeal.${event}`)} onClose={onClose}>
      <CommandTrouble
        problem={command.problem}
        process="appeal"
        event={event}
        onRetry={() => last && run(last)}
      />
      {effect !== undefined && <p className="measure">{effect}</p>}
      {event === 'correct-appeal' ? (
        <MattersForm appeal={scene.appeal} told={told} onMatters={(matters) => run({ matters })} />
      ) : (
        <FieldsForm event={event} scene={scene} told={told} onStep={run} onClose={onClose} />
      )}
    </Dialog>
  );
}

type FieldsFormProps = StepDialogProps & {
  readonly told: readonly FieldError[];
  readonly onStep: (input: object) => void;
};

function FieldsForm({ event, scene, told, onStep, onClose }: FieldsFormProps) {
  const { say, tell } = useSpeech();
  const fields = fieldsOf(event, scene);
  const [typed, setTyped] = useState<Typed>(() => firstOf(fields));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = () => {
    const found = stepErrors(fields, typed, scene);
    setErrors(found);
    if (found.length === 0) onStep(stepInput(event, typed, scene));
  };
  return (
    <Form errors={errors.length > 0 ? errors : told} onSubmit={submit}>
      {fields.map((field) => (
        <OneField
          key={field.name}
          field={field}
          value={typed[field.name] ?? ''}
          onChange={(text) => setTyped((before) => ({ ...before, [field.name]: text }))}
        />
      ))}
      <div className="row dialog__buttons">
        <Button type="submit">{tell(`event.appeal.${event}`)}</Button>
        <Button type="button" outline onClick={onClose}>
          {say('ui.cancel')}
        </Button>
      </div>
    </Form>
  );
}

/** Where there is but one to choose it is chosen; what goes out with a letter begins ticked. */
function firstOf(fields: readonly StepField[]): Typed {
  return Object.fromEntries(
    fields.flatMap(({ name, kind, options = [] }) => {
      const [only, another] = options;
      if (kind === 'select' && only !== undefined && another === undefined) return [[name, only.value]];
      return name === 'enclosures' ? [[name, options.map(({ value }) => value).join()]] : [];
    }),
  );
}

/** Nothing is chosen for the reader where there is a choice. */
function choicesOf(options: NonNullable<StepField['options']>, choose: string) {
  return options.length === 1 ? options : [{ value: '', text: choose }, ...options];
}

function OneField(props: {
  readonly field: StepField;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { say } = useSpeech();
  const { field, value, onChange } = props;
  const { name, label, hint, isOptional, options = [] } = field;
  const common = { name, label, hint, isOptional, onChange };
  switch (field.kind) {
    case 'area':
      return <TextAreaField {...common} value={value} />;
    case 'day':
      return <DayField {...common} />;
    case 'time':
      return <TimeField {...common} value={value} />;
    case 'number':
      return <TextField {...common} value={value} className="field--short" />;
    case 'money':
      return <MoneyField {...common} value={value} />;
    case 'select':
      return <SelectField {...common} value={value} options={choicesOf(options, say('ui.form-select'))} />;
    default:
      return (
        <CheckField
          name={name}
          legend={label}
          options={options}
          values={value === '' ? [] : value.split(',')}
          onChange={(values) => onChange(values.join())}
        />
      );
  }
}
