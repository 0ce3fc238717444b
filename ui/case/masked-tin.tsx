import { Button, Label, TextInput } from '@trussworks/react-uswds';
import { type SubmitEvent, useEffect, useId, useState } from 'react';
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
  const id = useId();
  const [because, setBecause] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (because.trim().length < reasonLengthLeast) setMissing(true);
    else void props.onReason(because.trim());
  };
  return (
    <Dialog title={say('ui.tin-show')} onClose={props.onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <div>
          <Label htmlFor={id} error={isMissing}>
            {say('ui.tin-reason')}
          </Label>
          <p id={`${id}-hint`} className="usa-hint">
            {say(isMissing ? 'ui.tin-reason-missing' : 'ui.tin-reason-hint')}
          </p>
          <TextInput
            id={id}
            name="because"
            type="text"
            autoFocus
            maxLength={200}
            value={because}
            aria-describedby={`${id}-hint`}
            aria-invalid={isMissing}
            onChange={(event) => setBecause(event.target.value)}
          />
        </div>
        <div className="row">
          <Button type="submit">{say('ui.tin-show')}</Button>
          <Button type="button" outline onClick={props.onClose}>
            {say('ui.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Digit by digit, as it would be read out. */
function spaced(digits: string): string {
  return [...digits].filter((sign) => sign !== '-').join(' ');
}
