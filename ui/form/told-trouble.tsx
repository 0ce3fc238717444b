import { createContext, useContext, useEffect } from 'react';
import type { CallProblem } from '../api/problem.ts';

const TroubleContext = createContext<((problem: CallProblem | undefined) => void) | undefined>(undefined);
export const TroubleProvider = TroubleContext;

/**
 * Tells the form around it what became of its command: what it says of fields stands at them. Answers whether
 * there is a form to tell.
 */
export function useTellForm(problem: CallProblem | undefined): boolean {
  const tell = useContext(TroubleContext);
  useEffect(() => {
    tell?.(problem);
    return () => tell?.(undefined);
  }, [tell, problem]);
  return tell !== undefined;
}

/** Tells the form around it, where nothing else is to be shown of the problem. */
export function TellForm({ problem }: { readonly problem: CallProblem | undefined }): null {
  useTellForm(problem);
  return null;
}
