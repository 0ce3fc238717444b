import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { CommandCall, CommandInput } from '#ui/api/hooks.ts';
import { SelectField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { useTyped } from '#ui/form/use-typed.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { RequestView } from '../../../api/request-view.contract.ts';
import type { setTermsContract } from '../../../api/set-terms.contract.ts';
import { qualifiesKey, type TypeView } from '../../types-of.ts';
import type { Workbench } from '../workbench.ts';
import { ConditionFields } from './condition-fields.tsx';
import { draftOf, type TermsDraft } from './draft.ts';
import { DueDayFields } from './due-day-fields.tsx';
import { FirstPaymentField } from './first-payment-field.tsx';
import { LevySourceFields } from './levy-source-fields.tsx';
import { MethodFields } from './method-fields.tsx';
import { PaymentFields } from './payment-fields.tsx';
import { placesOfTerms } from './places.ts';
import { readTerms } from './read-terms.ts';

export type TermsFormProps = {
  readonly request: RequestView;
  readonly workbench: Workbench;
  readonly today: Day;
  readonly law: Law;
  /** Kept by whoever shows the form, so that what became of it is told also where the form was to go. */
  readonly command: CommandCall<typeof setTermsContract>;
};

/** What every group of fields gets: the terms as they are typed, and how they change. */
export type DraftProps = {
  readonly draft: TermsDraft;
  readonly onDraft: (change: Partial<TermsDraft>) => void;
};

/** The terms as the officer settles them with the taxpayer. What is typed stays until it can be read. */
export function TermsForm({ request, workbench, today, law, command }: TermsFormProps) {
  const speech = useSpeech();
  const { chosen, proposal, determination } = workbench;
  const { proposedBy } = workbench.given.request;
  const { typed: draft, change: onDraft } = useTyped<TermsDraft>(
    draftOf(chosen, { proposal, proposedBy }, today),
    // Where other terms are set or proposed meanwhile, what was typed before does not come again.
    `terms ${JSON.stringify(chosen ?? proposal)}`,
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = () => {
    const read = readTerms(draft, speech);
    setErrors(read.errors);
    const { taxpayerId, requestId } = request;
    if (read.terms) command.run({ taxpayerId, requestId, terms: read.terms } as unknown as SetTermsInput);
  };
  const own = { draft, onDraft };
  return (
    <Form scope="terms" errors={errors} places={placesOfTerms} onSubmit={submit}>
      <SelectField
        name="type"
        label={speech.tell('terms.type')}
        value={draft.type}
        options={typeOptions(determination.types, draft.type, speech)}
        onChange={(type) => onDraft({ type })}
      />
      <PaymentFields {...own} offered={proposal} />
      <DueDayFields {...own} today={today} />
      <MethodFields {...own} />
      <FirstPaymentField {...own} today={today} law={law} />
      <ConditionFields {...own} closed={workbench.closedConditions} />
      <LevySourceFields {...own} />
      <CommandTrouble
        problem={command.problem}
        process="agreement-request"
        event="set-terms"
        onRetry={submit}
      />
      <div className="row">
        <Button type="submit" aria-disabled={command.isBusy}>
          {speech.tell('event.agreement-request.set-terms')}
        </Button>
      </div>
    </Form>
  );
}

type SetTermsInput = CommandInput<typeof setTermsContract>;

/** Every type, the lightest first, each with whether it fits: a choice that does not fit is refused later. */
function typeOptions(types: readonly TypeView[], type: TermsDraft['type'], { tell }: Speaker) {
  const options = types.map((entry) => ({
    value: entry.id as TermsDraft['type'],
    text: `${tell(`value.agreementType.${entry.id}`)} (${tell(`qualifies.${qualifiesKey(entry)}`)})`,
  }));
  return type === '' ? [{ value: type, text: tell('terms-form.choose') }, ...options] : options;
}
