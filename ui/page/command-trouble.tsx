import { type CallProblem, refusalOf } from '../api/problem.ts';
import type { TryCure } from '../findings/finding-row.tsx';
import { RefusalNotice } from '../findings/refusal-notice.tsx';
import { useTellForm } from '../form/told-trouble.tsx';
import { FaultNotice } from './fault-notice.tsx';
import { isChangedMeanwhile, useMeanwhile } from './meanwhile.tsx';
import { SignedOutNotice } from './signed-out.tsx';

/**
 * What a page shows where a command was not done: a refusal with its reasons, or a fault that can be tried
 * again.
 */
export function CommandTrouble(props: {
  readonly problem: CallProblem | undefined;
  readonly process: string;
  readonly event: string;
  readonly onRetry: () => void;
  readonly tryCure?: TryCure | undefined;
  /** Stands above a form that is given the same problem. */
  readonly isAboveForm?: boolean;
}) {
  const { problem, process, event, onRetry, tryCure, isAboveForm = false } = props;
  const drawMeanwhile = useMeanwhile();
  const isInForm = useTellForm(problem);
  if (problem === undefined) return null;
  // The form, which has been told, says it above its fields and at them.
  if ((isInForm || isAboveForm) && isSaidByFields(problem)) return null;
  switch (problem.kind) {
    case 'unreadable':
      return null;
    case 'signed-out':
      return <SignedOutNotice />;
    case 'fault':
      return <FaultNotice problem={problem} during="saving" onRetry={onRetry} />;
    default:
      return (
        <>
          <RefusalNotice refusal={refusalOf(problem, event)} process={process} tryCure={tryCure} />
          {isChangedMeanwhile(problem) && drawMeanwhile?.({ process, event, sent: problem.sent })}
        </>
      );
  }
}

/** A refusal about fields: the summary of the form tells its findings and its paragraph too. */
function isSaidByFields({ kind, problem }: CallProblem): boolean {
  return kind === 'refused' && problem.fields !== undefined;
}
