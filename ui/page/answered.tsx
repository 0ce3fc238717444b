import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { type CallProblem, refusalOf } from '../api/problem.ts';
import { refusalSentence } from '../findings/refusal.ts';
import { useSpeech } from '../speech.tsx';
import { Icon } from '../text/icon.tsx';
import { FaultNotice } from './fault-notice.tsx';
import { NotFound } from './not-found.tsx';
import { SignedOut } from './signed-out.tsx';

/** Nothing is shown for so long: most answers are quicker, and a flash of grey is noise. */
const quietMs = 400;

/** The page of an answer, or what stands in its place while there is none. A refresh keeps the old rows. */
export function Answered<Answer>(props: {
  readonly answer: UseQueryResult<Answer, CallProblem>;
  /** The number of rows that will stand here, so that nothing jumps. */
  readonly rows?: number;
  readonly children: (answer: Answer) => ReactNode;
}) {
  const { answer, rows = 3, children } = props;
  if (answer.data !== undefined) return children(answer.data);
  if (answer.error === null) return <Skeleton rows={rows} />;
  switch (answer.error.kind) {
    case 'signed-out':
      return <SignedOut />;
    case 'fault':
      return <FaultNotice problem={answer.error} during="reading" onRetry={() => void answer.refetch()} />;
    case 'refused':
      return answer.error.problem.status === forbidden ? <NotFound /> : <Refused problem={answer.error} />;
    default:
      return <NotFound />;
  }
}

/** Not permitted and not there look alike. */
const forbidden = 403;

/**
 * Why there is no answer, where the question itself is refused. It does not take focus from who is typing.
 */
function Refused({ problem }: { readonly problem: CallProblem }) {
  const speech = useSpeech();
  return (
    <p className="refusal-notice" role="status">
      <Icon name="barred" /> {refusalSentence(refusalOf(problem), '', speech)}
    </p>
  );
}

/** Grey lines in the height of what will come, after a moment. */
export function Skeleton({ rows }: { readonly rows: number }) {
  const { say } = useSpeech();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" aria-busy="true">
      {isShown && (
        <>
          <p className="heard" role="status">
            {say('ui.loading')}
          </p>
          {Array.from({ length: rows }, (_, row) => (
            <span key={row} className="skeleton__row" />
          ))}
        </>
      )}
    </div>
  );
}
