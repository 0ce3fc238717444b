import { useState } from 'react';
import { focusStateLine } from '#ui/page/page.tsx';
import type { RequestView } from '../../api/request-view.contract.ts';
import { type RequestSteps, useRequestSteps } from './use-request-steps.ts';

export type AskedStep = {
  /** The step whose dialog is open. */
  readonly asked: string | undefined;
  readonly ask: (event: string) => void;
  readonly close: () => void;
  readonly steps: RequestSteps;
};

/** The dialog of a step: it is open until the step is done or given up, with what was typed in it. */
export function useAskedStep(request: Pick<RequestView, 'taxpayerId' | 'requestId'>): AskedStep {
  const [asked, setAsked] = useState<string>();
  const close = () => setAsked(undefined);
  const steps = useRequestSteps(request, () => {
    close();
    focusStateLine();
  });
  return {
    asked,
    ask: (event) => {
      steps.forget();
      setAsked(event);
    },
    close,
    steps,
  };
}
