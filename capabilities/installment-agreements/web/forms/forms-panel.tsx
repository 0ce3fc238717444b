import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useAnswer, useCommand } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { formNumbers } from '../../parameters/forms-of-method.ts';
import type { FormView } from '../../api/form-view.contract.ts';
import { listFormsContract } from '../../api/list-forms.contract.ts';
import { prepareFormContract } from '../../api/prepare-form.contract.ts';
import { isOpenForm } from '../../process/agreement-form.ts';
import { FormCard } from './form-card.tsx';

type FormsPanelProps = {
  readonly taxpayerId: string;
  readonly requestId: string;
  /** Whether another form may still be prepared here. */
  readonly mayPrepare?: boolean;
};

/** The forms of a request: who signed what and when, the paper itself, and what is still to be entered. */
export function FormsPanel(props: FormsPanelProps) {
  const { tell } = useSpeech();
  const answer = useAnswer(listFormsContract, { requestId: props.requestId });
  return (
    <section className="section stack" aria-labelledby="forms">
      <h2 id="forms">{tell('forms.title')}</h2>
      <Answered answer={answer} rows={2}>
        {({ forms }) => <Forms {...props} forms={forms} />}
      </Answered>
    </section>
  );
}

function Forms({ forms, ...props }: FormsPanelProps & { readonly forms: readonly FormView[] }) {
  const { tell } = useSpeech();
  const hasOpen = forms.some(({ state }) => isOpenForm(state));
  return (
    <>
      {forms.length === 0 && <p className="quiet">{tell('forms.none')}</p>}
      {forms.map((form) => (
        <FormCard key={form.formId} form={form} />
      ))}
      {props.mayPrepare === true && !hasOpen && <Prepare {...props} />}
    </>
  );
}

function Prepare({ taxpayerId, requestId }: FormsPanelProps) {
  const { tell } = useSpeech();
  const [pressed, setPressed] = useState<(typeof formNumbers)[number]>('433-D');
  const command = useCommand(prepareFormContract);
  const prepare = (formNumber: typeof pressed) => {
    setPressed(formNumber);
    command.run({ taxpayerId, requestId, formNumber });
  };
  return (
    <>
      <CommandTrouble
        problem={command.problem}
        process="agreement-form"
        event="prepare-form"
        onRetry={() => prepare(pressed)}
      />
      <div className="row">
        {formNumbers.map((number) => (
          <Button
            key={number}
            type="button"
            outline
            aria-disabled={command.isBusy}
            onClick={() => !command.isBusy && prepare(number)}
          >
            {tell('forms.prepare', { number })}
          </Button>
        ))}
      </div>
    </>
  );
}
