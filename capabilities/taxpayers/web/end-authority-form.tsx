import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useCommand } from '#ui/api/hooks.ts';
import { TextField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { endAuthorityContract } from '../api/end-authority.contract.ts';

const charactersMost = 200;

/** Ends an authority, and says why. */
export function EndAuthorityForm(props: {
  readonly taxpayerId: string;
  readonly authorityId: string;
  readonly onClose: () => void;
}) {
  const { say, tell } = useSpeech();
  const { taxpayerId, authorityId, onClose } = props;
  const [because, setBecause] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(endAuthorityContract, { onDone: onClose });
  // Several may be ended on one page.
  const field = `end-because-${authorityId}`;
  const submit = () => {
    const length = because.trim().length;
    const isWrong = length === 0 || length > charactersMost;
    const message = tell('authority.because-missing', { most: String(charactersMost) });
    setErrors(isWrong ? [{ name: field, message }] : []);
    if (!isWrong && !command.isBusy) command.run({ taxpayerId, authorityId, because });
  };
  return (
    <Form errors={errors} places={[[/^because/, field]]} onSubmit={submit}>
      <TextField name={field} label={tell('authority.because')} value={because} onChange={setBecause} />
      <CommandTrouble problem={command.problem} process="authority" event="end-authority" onRetry={submit} />
      <div className="row">
        <Button type="submit" outline aria-disabled={command.isBusy}>
          {tell('event.authority.end-authority')}
        </Button>
        <Button type="button" unstyled onClick={onClose}>
          {say('ui.cancel')}
        </Button>
      </div>
    </Form>
  );
}
