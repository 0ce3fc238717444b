import { createContext, type ReactNode, useContext } from 'react';
import type { CallProblem } from '../api/problem.ts';

/** What a person tried while somebody else changed the record. */
export type Tried = {
  readonly process: string;
  readonly event: string;
  /** What was sent with it. */
  readonly sent: unknown;
};

type DrawMeanwhile = (tried: Tried) => ReactNode;

const MeanwhileContext = createContext<DrawMeanwhile | undefined>(undefined);

/** Tells every command below how to show what others have changed in the record of this page. */
export function MeanwhileProvider(props: { readonly draw: DrawMeanwhile; readonly children: ReactNode }) {
  return <MeanwhileContext value={props.draw}>{props.children}</MeanwhileContext>;
}

export function useMeanwhile(): DrawMeanwhile | undefined {
  return useContext(MeanwhileContext);
}

/** The page offered the step, so the record is no longer as the page drew it: another state, other terms. */
export function isChangedMeanwhile({ problem }: CallProblem): boolean {
  const { code, findings = [] } = problem;
  const sawOther = findings.some(
    ({ holds, compared }) => holds === false && compared?.fact.startsWith('versionSeen') === true,
  );
  return code === 'event-must-be-possible-in-this-state' || sawOther;
}
