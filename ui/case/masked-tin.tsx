import { Button } from '@trussworks/react-uswds';
import { useEffect, useState } from 'react';
import { CallProblem } from '../api/problem.ts';
import { TextField } from '../form/fields.tsx';
import { type FieldError, Form } from '../form/form.tsx';
import { CommandTrouble } from '../page/command-trouble.tsx';
import { Dialog } from '../page/dialog.tsx';
import { useSpeech } from '../speech.tsx';
import { Icon } from '../text/icon.tsx';

const shownMs = 30_000;
const reasonLengthLeast = 3;

type MaskedTinProps = {
  /** `***-**-0142` */
  readonly masked: string;
  readonly onShow?: ((because: string) => Promise<string>) | undefined;
};

/**
 * A taxpayer's number by its last four digits. Shown in full it hides again by itself, and is not copied or
 * printed.
 */
export function MaskedTin({ masked, onShow }: MaskedTinProps) {
  const { say } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const [shown, setShown] = useState<string>();
  useEffect(() => {
    if (shown === undefined) return undefined;
    const timer = setTimeout(() => setShown(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <span className="masked-tin">
      <span aria-hidden="true" className={shown === undefined ? undefined : 'masked-tin__shown'}>
        {shown ?? masked}
      </span>
      <span className="heard" role="status">
        {shown === undefined
          ? say('ui.tin-masked', { last: masked.slice(-4) })
          : say('ui.tin-shown', { tin: spaced(shown) })}
      </span>
      {onShow && shown === undefined && (
        <button type="button" className="icon-button" onClick={() => setAsking(true)}>
          <Icon name="show" />
          <span className="heard">{say('ui.tin-show')}</span>
        </button>
      )}
      {isAsking && onShow && (
        <ReasonDialog
          onClose={() => setAsking(false)}
          onReason={async (because) => {
            const digits = await onShow(because);
            setAsking(false);
            setShown(digits);
          }}
        />
      )}
    </span>
  );
}

function ReasonDialog(props: {
  readonly onClose: () => void;
  readonly onReason: (because: string) => Promise<void>;
}) {
  const { say } = useSpeech();
  const { onClose, onReason } = props;
  const [because, setBecause] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [problem, setProblem] = useState<CallProblem>();
  const submit = () => {
    const isMissing = because.trim().length < reasonLengthLeast;
    setErrors(isMissing ? [{ name: 'because', message: say('ui.tin-reason-missing') }] : []);
    setProblem(undefined);
    if (!isMissing)
      onReason(because.trim()).catch((thrown: unknown) => {
        if (!(thrown instanceof CallProblem)) throw thrown;
        setProblem(thrown);
      });
  };
  return (
    <Dialog title={say('ui.tin-show')} onClose={onClose}>
      <Form errors={errors} onSubmit={submit}>
        <TextField
          name="because"
          label={say('ui.tin-reason')}
          hint={say('ui.tin-reason-hint')}
          value={because}
          onChange={setBecause}
        />
        <CommandTrouble problem={problem} process="taxpayer" event="show-tin" onRetry={submit} />
        <div className="row dialog__buttons">
          <Button type="submit">{say('ui.tin-show')}</Button>
          <Button type="button" outline onClick={onClose}>
            {say('ui.cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** Digit by digit, as it would be read out. */
function spaced(digits: string): string {
  return [...digits].filter((sign) => sign !== '-').join(' ');
}
