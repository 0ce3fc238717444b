import { useAnswer, useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { focusStateLine } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { listCandidatesContract } from '../../api/list-candidates.contract.ts';
import { fieldsFor } from '../step/fields.ts';
import { StepHelp } from '../step/step-help.tsx';
import { inputOf } from '../step/step-input.ts';
import { type Candidates, peopleSteps } from './people-steps.ts';

export const peopleProcess = 'co-mediation';

type Named = { readonly taxpayerId: string; readonly supportRequestId: string };

/** What a step about the people asks for, and the step. */
export function PeopleDialog(props: {
  readonly event: string;
  readonly of: Named;
  /** What the step is about, in the words of whoever said it. */
  readonly about?: string;
  readonly onClose: () => void;
}) {
  const { tell } = useSpeech();
  const { event, onClose } = props;
  if (peopleSteps[event] === undefined) return null;
  return (
    <Dialog title={tell(`event.${peopleProcess}.${event}`)} onClose={onClose}>
      <PeopleForm {...props} step={peopleSteps[event]} />
    </Dialog>
  );
}

function PeopleForm(props: {
  readonly event: string;
  readonly of: Named;
  readonly about?: string;
  readonly step: NonNullable<(typeof peopleSteps)[string]>;
  readonly onClose: () => void;
}) {
  const speech = useSpeech();
  const { event, of, about, step, onClose } = props;
  const candidates = useCandidates(
    ['invite-co-mediator', 'assign-new-team', 'record-training'].includes(event),
  );
  const command = useCommand(step.contract, {
    onDone: () => {
      onClose();
      focusStateLine();
    },
  });
  const { taxpayerId, supportRequestId } = of;
  const named = step.ofAgency ? {} : { taxpayerId, supportRequestId };
  if (candidates === undefined) return null;
  return (
    <>
      <StepHelp event={event} />
      {about !== undefined && <blockquote className="measure">{about}</blockquote>}
      <CommandTrouble
        problem={command.problem}
        process={peopleProcess}
        event={event}
        onRetry={command.forget}
        isAboveForm
      />
      <AskedForm
        asked={step.asked(fieldsFor(speech), candidates, speech)}
        submit={speech.tell(`event.${peopleProcess}.${event}`)}
        onSubmit={(values) => command.run({ ...named, ...inputOf(values) })}
        onCancel={onClose}
        isBusy={command.isBusy}
        problem={command.problem}
      />
    </>
  );
}

const nobody: Candidates = { coMediators: [], employees: [], managers: [], mediators: [] };

/** Whom the form offers; undefined while that is on its way. */
function useCandidates(isOn: boolean): Candidates | undefined {
  const { data } = useAnswer(listCandidatesContract, {}, { isOn });
  if (!isOn) return nobody;
  if (data === undefined) return undefined;
  const options = (people: typeof data.employees) =>
    people.map(({ personId, name, office }) => ({
      value: personId,
      text: office === undefined ? name : `${name}, ${office}`,
    }));
  return {
    coMediators: options(data.coMediators),
    employees: options(data.employees),
    managers: options(data.managers),
    mediators: options(data.mediators),
  };
}
