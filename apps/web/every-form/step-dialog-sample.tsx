import { useState } from 'react';
import { StepDialog } from '#capabilities/installment-agreements/web/request/step-dialog.tsx';
import { useRequestSteps } from '#capabilities/installment-agreements/web/request/use-request-steps.ts';
import {
  sampleRequest,
  sampleWorkbench,
} from '#capabilities/installment-agreements/web/request/sample-workbench.ts';

/** The dialog of a step as the page of a request opens it: it goes once the step is done. */
export function StepDialogSample({ event }: { readonly event: string }) {
  const [isOpen, setOpen] = useState(true);
  const close = () => setOpen(false);
  const steps = useRequestSteps(sampleRequest, close);
  if (!isOpen) return null;
  return (
    <StepDialog
      event={event}
      request={sampleRequest}
      workbench={sampleWorkbench()}
      steps={steps}
      onClose={close}
    />
  );
}
