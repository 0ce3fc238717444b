import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useCommand } from '#ui/api/hooks.ts';
import { TextField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import type { Place } from '#ui/form/placed-errors.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { AssignmentView } from '../api/assignment-view.contract.ts';
import { closeAssignmentContract } from '../api/close-assignment.contract.ts';
import { TransferCasesForm } from './transfer-cases-form.tsx';

/** What may be done about who has the case, as the answer says: hand it over, or close it. */
export function AssignmentSteps(props: {
  readonly assignment: AssignmentView;
  readonly taxpayerName: string;
}) {
  const { tell } = useSpeech();
  const { assignment, taxpayerName } = props;
  const { taxpayerId, moves } = assignment;
  const may = (event: string) => moves.some((move) => move.event === event && move.allowed);
  return (
    <>
      {may('transfer-taxpayer') && (
        <details>
          <summary>{tell('event.assignment.transfer-taxpayer')}</summary>
          <TransferCasesForm cases={[{ taxpayerId, taxpayerName }]} onMoved={() => undefined} />
        </details>
      )}
      {may('close-assignment') && (
        <details>
          <summary>{tell('event.assignment.close-assignment')}</summary>
          <CloseAssignmentForm taxpayerId={taxpayerId} />
        </details>
      )}
    </>
  );
}

const places: readonly Place[] = [[/^because/, 'close-because']];

/** Closes the case; what is still open in it refuses that, and the refusal says so. */
function CloseAssignmentForm({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const [because, setBecause] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(closeAssignmentContract);
  const submit = () => {
    const isMissing = because.trim() === '';
    setErrors(isMissing ? [{ name: 'close-because', message: tell('people.close-because-needed') }] : []);
    if (!isMissing) command.run({ taxpayerId, because });
  };
  return (
    <Form errors={errors} places={places} onSubmit={submit}>
      <div className="row row--end">
        <TextField
          name="close-because"
          label={tell('people.close-because')}
          value={because}
          onChange={setBecause}
        />
        <Button type="submit" outline aria-disabled={command.isBusy}>
          {tell('event.assignment.close-assignment')}
        </Button>
      </div>
      <CommandTrouble
        problem={command.problem}
        process="assignment"
        event="close-assignment"
        onRetry={submit}
      />
    </Form>
  );
}
