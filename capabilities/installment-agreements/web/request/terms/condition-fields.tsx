import { CheckField } from '#ui/form/choices.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { AgreementCondition } from '../../../rules/facts/finance-facts.ts';
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

/** What the locator number has to tell beside what the type and the modules show by themselves. */
export function ConditionFields({ draft, onDraft }: DraftProps) {
  const { tell } = useSpeech();
  return (
    <details className="form__section" open={draft.conditions.length > 0}>
      <summary>{tell('terms-form.conditions', { count: String(draft.conditions.length) })}</summary>
      <CheckField
        name="conditions"
        legend={tell('terms-form.which-conditions')}
        values={draft.conditions}
        options={conditions.map((value) => ({ value, text: tell(`terms-form.condition.${value}`) }))}
        onChange={(chosen) => onDraft({ conditions: chosen })}
      />
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
