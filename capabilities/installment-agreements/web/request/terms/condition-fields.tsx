import { explainFinding } from '#kernel/decision/explain.ts';
import { CheckField } from '#ui/form/choices.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { AgreementCondition } from '../../../rules/facts/finance-facts.ts';
import type { Workbench } from '../workbench.ts';
import type { DraftProps } from './terms-form.tsx';
import { TypedDayField } from './typed-day-field.tsx';

const conditions: readonly AgreementCondition[] = [
  'cross-reference-tin',
  'backup-not-collectible',
  'lien-on-default',
  'secondary-liable',
  'review-payment',
  'continuous-wage-levy',
  'business-deferral',
  'short-term-plan',
];

type ConditionProps = DraftProps & { readonly closed: Workbench['closedConditions'] };

/** What the locator number has to tell beside what the type and the modules show by themselves. */
export function ConditionFields({ draft, onDraft, closed }: ConditionProps) {
  const speech = useSpeech();
  const { tell } = speech;
  // What was chosen while it was open stays, so that it can be taken out.
  const isOffered = (value: AgreementCondition) =>
    draft.conditions.includes(value) || closed.every(({ condition }) => condition !== value);
  const leftOut = closed.filter(({ condition }) => !isOffered(condition));
  return (
    <details className="form__section" open={draft.conditions.length > 0}>
      <summary>{tell('terms-form.conditions', { count: String(draft.conditions.length) })}</summary>
      <CheckField
        name="conditions"
        legend={tell('terms-form.which-conditions')}
        values={draft.conditions}
        options={conditions
          .filter(isOffered)
          .map((value) => ({ value, text: tell(`terms-form.condition.${value}`) }))}
        onChange={(chosen) => onDraft({ conditions: chosen })}
      />
      {leftOut.length > 0 && (
        <div className="usa-hint">
          {tell('terms-form.conditions-left-out')}
          <ul>
            {leftOut.map(({ condition, finding }) => (
              <li key={condition}>
                {tell(`terms-form.condition.${condition}`)}:{' '}
                {explainFinding(finding, speech.words, speech).sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      {draft.conditions.includes('review-payment') && (
        <TypedDayField
          name="reviewDay"
          label={tell('fact.reviewDay')}
          text={draft.reviewDay}
          onText={(reviewDay) => onDraft({ reviewDay })}
        />
      )}
    </details>
  );
}
