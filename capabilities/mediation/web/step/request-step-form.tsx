import { useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import type { AskedOption } from '#ui/form/asked/asked.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { CommandContract } from '#platform/http/contract.ts';
import { fieldsFor } from './fields.ts';
import { StepHelp } from './step-help.tsx';
import { recordOfStep, requestContracts } from './request-contracts.ts';
import { type OfferedToRequest, requestSteps } from './request-steps.ts';
import { inputOf } from './step-input.ts';

type RequestStepProps = {
  readonly event: string;
  /** The record that the step is of: its ids. */
  readonly about: Readonly<Record<string, string>>;
  readonly appeals: readonly AskedOption[];
  readonly offered?: OfferedToRequest;
  readonly onDone: (answer: unknown) => void;
  readonly onCancel?: () => void;
};

/** A step of a written request with what it asks for. What was entered stays until it is done. */
export function RequestStepForm(props: RequestStepProps) {
  const contract = requestContracts[props.event];
  return contract === undefined ? null : <Step {...props} contract={contract} />;
}

function Step(props: RequestStepProps & { readonly contract: CommandContract }) {
  const speech = useSpeech();
  const { event, about, appeals, offered, onDone, onCancel, contract } = props;
  const command = useCommand(contract, { onDone });
  const asked = requestSteps[event]?.(fieldsFor(speech), appeals, offered) ?? [];
  const process = recordOfStep(event);
  return (
    <>
      <StepHelp event={event} />
      <CommandTrouble
        problem={command.problem}
        process={process}
        event={event}
        onRetry={command.forget}
        isAboveForm
      />
      <AskedForm
        asked={asked}
        submit={speech.tell(`event.${process}.${event}`)}
        onSubmit={(values) => command.run({ ...about, ...inputOf(values) })}
        {...(onCancel && { onCancel })}
        isBusy={command.isBusy}
        problem={command.problem}
      />
    </>
  );
}
