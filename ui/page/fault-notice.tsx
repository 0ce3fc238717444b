import { Alert, Button } from '@trussworks/react-uswds';
import { useEffect, useRef } from 'react';
import type { CallProblem } from '../api/problem.ts';
import { useSpeech } from '../speech.tsx';

/**
 * The system did not answer. It says that nothing changed, keeps what was entered, and offers to try again.
 * What was not saved takes focus, as a refusal does: it may stand far from the button that was pressed.
 */
export function FaultNotice(props: {
  readonly problem: CallProblem;
  readonly during: 'reading' | 'saving';
  readonly onRetry: () => void;
}) {
  const { say } = useSpeech();
  const { problem, during, onRetry } = props;
  const { reference } = problem.problem;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (during === 'saving') box.current?.focus();
  }, [problem, during]);
  return (
    <div ref={box} tabIndex={-1}>
      <Alert
        type="error"
        role="alert"
        headingLevel="h2"
        heading={say(during === 'reading' ? 'ui.fault-read-title' : 'ui.fault-title')}
      >
        {during === 'saving' && say('ui.fault-text')}{' '}
        {reference !== undefined && <span className="quiet">{say('ui.fault-reference', { reference })}</span>}
        <span className="row">
          <Button type="button" outline onClick={onRetry}>
            {say('ui.try-again')}
          </Button>
        </span>
      </Alert>
    </div>
  );
}
