import { Button } from '@trussworks/react-uswds';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { RequestSteps } from './use-request-steps.ts';

/** What came of the step, beside what was typed for it. */
export function StepTrouble({ steps }: { readonly steps: RequestSteps }) {
  const { problem, event, retry } = steps;
  return <CommandTrouble problem={problem} process="agreement-request" event={event} onRetry={retry} />;
}

export function StepButtons({ event, onClose }: { readonly event: string; readonly onClose: () => void }) {
  const { say, tell } = useSpeech();
  return (
    <div className="row dialog__buttons">
      <Button type="submit">{tell(`event.agreement-request.${event}`)}</Button>
      <Button type="button" outline onClick={onClose}>
        {say('ui.cancel')}
      </Button>
    </div>
  );
}
