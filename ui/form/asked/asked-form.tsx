import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { CallProblem } from '../../api/problem.ts';
import { useSpeech } from '../../speech.tsx';
import { type FieldError, Form } from '../form.tsx';
import { TellForm } from '../told-trouble.tsx';
import { AskedFields } from './asked-field.tsx';
import { type Asked, blankOf, type Entered } from './asked.ts';
import { readAsked } from './read-asked.ts';

type AskedFormProps = {
  readonly asked: readonly Asked[];
  /** What the button says: a verb and a thing. */
  readonly submit: string;
  readonly onSubmit: (values: Readonly<Record<string, unknown>>) => void;
  readonly onCancel?: () => void;
  readonly isBusy?: boolean;
  /** What came of the last attempt; what the server could not read is shown at its fields. */
  readonly problem?: CallProblem | undefined;
  /** What stands in the fields at first. */
  readonly first?: Entered;
  /** Tells its fields from those of another form of the page that are called alike. */
  readonly scope?: string;
};

/** A form of what a step asks for. What was entered stays until the step is done. */
export function AskedForm(props: AskedFormProps) {
  const { asked, submit, onSubmit, onCancel, isBusy = false, problem, first, scope = '' } = props;
  const { say, timeZone } = useSpeech();
  const [entered, setEntered] = useState<Entered>(() => ({ ...blankOf(asked), ...first }));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const press = async () => {
    const read = await readAsked(asked, entered, { timeZone, say });
    setErrors(read.kind === 'unreadable' ? read.errors : []);
    if (read.kind === 'read' && !isBusy) onSubmit(read.values);
  };
  return (
    <Form errors={errors} scope={scope} onSubmit={() => void press()}>
      <TellForm problem={problem} />
      <AskedFields asked={asked} entered={entered} onEnter={setEntered} />
      <div className="row dialog__buttons">
        <Button type="submit" aria-disabled={isBusy}>
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button type="button" outline onClick={onCancel}>
            {say('ui.cancel')}
          </Button>
        )}
      </div>
    </Form>
  );
}
