import { day, instant } from '#kernel/calendar/day.ts';
import { FormStepDialog } from '#capabilities/installment-agreements/web/forms/form-step-dialog.tsx';
import { formSteps } from '#capabilities/installment-agreements/web/forms/form-steps.ts';
import { InterimPrompts } from '#capabilities/installment-agreements/web/request/interim-prompts.tsx';
import {
  sampleRequest,
  sampleWorkbench,
} from '#capabilities/installment-agreements/web/request/sample-workbench.ts';
import { TermsSection } from '#capabilities/installment-agreements/web/request/terms/terms-section.tsx';
import { ToldSection } from '#capabilities/installment-agreements/web/request/told/told-section.tsx';
import { sampleLaw } from '#capabilities/installment-agreements/rules/testing.ts';
import type { FormCase } from './form-case.ts';
import { StepDialogSample } from './step-dialog-sample.tsx';

const ignore = () => undefined;
const today = day('2023-04-03');
const now = instant('2023-04-03T13:12:00.000Z');
const requestAddress = `/api/installment-agreements/requests/${sampleRequest.requestId}`;
const formStep = (key: string) => {
  const step = formSteps.find((one) => one.key === key);
  if (step === undefined) throw new Error(`there is no step ${key}`);
  return <FormStepDialog form={{ taxpayerId: 't1', formId: 'f1' } as never} step={step} onClose={ignore} />;
};

/** What is settled, told and signed about a request. */
export const formsOfRequests: readonly FormCase[] = [
  {
    form: 'the terms',
    part: (
      <TermsSection
        request={sampleRequest}
        workbench={sampleWorkbench({
          chosen: undefined,
        })}
        today={today}
        law={sampleLaw}
      />
    ),
    open: ['Add a levy source'],
    submit: 'Set terms',
    command: `POST ${requestAddress}/set-terms`,
    texts: [
      ['Name', 'First Bank'],
      ['Payment each month', '300.00'],
    ],
    serverField: 'terms.levySources.0.name',
    mayBeEmpty: true,
  },
  {
    form: 'what the taxpayer was told',
    part: <ToldSection request={sampleRequest} workbench={sampleWorkbench()} now={now} law={sampleLaw} />,
    submit: /^Note \d+ as told$/,
    command: `POST ${requestAddress}/note-disclosures`,
    texts: [['Time', '9:00 a.m.']],
    ticks: ['What an agreement costs'],
    serverField: 'toldAt',
    stands: 'field-toldDay',
  },
  {
    form: 'the answer to an interim payment',
    part: (
      <InterimPrompts
        request={sampleRequest}
        workbench={sampleWorkbench({
          prompts: [{ test: 'interim-payment-asked', holds: false, law: { cite: 'IRM 5.14.1.4' } }],
        })}
        now={now}
      />
    ),
    submit: 'Note that it was asked',
    command: `POST ${requestAddress}/note-disclosures`,
    texts: [['What the taxpayer said', 'Will pay $50']],
    serverField: 'items.0.answer',
  },
  {
    form: 'the reason of a step',
    part: <StepDialogSample event="withdraw-request" />,
    submit: 'Record withdrawal',
    command: `POST ${requestAddress}/withdraw-request`,
    texts: [['How did the taxpayer withdraw?', 'By phone, in their own words']],
    serverField: 'because',
  },
  {
    form: 'the word of a delay',
    part: <StepDialogSample event="tell-of-delay" />,
    submit: 'Record that delay was told',
    command: `POST ${requestAddress}/tell-of-delay`,
    texts: [
      ['What was said?', 'It takes two weeks more.'],
      ['When was the taxpayer told?', '04/03/2023'],
      ['When was the taxpayer told: time', '9:00 a.m.'],
    ],
    choices: [['How?', 'phone']],
    serverField: 'told',
  },
  {
    form: 'an employer',
    part: formStep('employer'),
    submit: 'Record employer',
    command: 'POST /api/installment-agreements/forms/f1/record-employer',
    texts: [
      ['Name of the employer', 'Elm Works'],
      [/^Address/, '1 Elm St'],
      ['Employer agreed on', '04/03/2023'],
    ],
    serverField: 'employer.name',
  },
  {
    form: 'a form that is void',
    part: formStep('void'),
    submit: 'Void form',
    command: 'POST /api/installment-agreements/forms/f1/void-form',
    texts: [['Why is the form void?', 'Signed by the wrong person']],
    serverField: 'because',
  },
];
