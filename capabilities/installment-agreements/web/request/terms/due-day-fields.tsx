import type { Day } from '#kernel/calendar/day.ts';
import { ChoiceField } from '#ui/form/choices.tsx';
import { SelectField, TextField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { dueDayOfMonthMost } from '../../../api/given-facts.contract.ts';
import { conversationChannels } from '../../../parameters/conversation-channels.ts';
import type { DraftProps } from './terms-form.tsx';
import { TypedDayField } from './typed-day-field.tsx';

const choosers = ['taxpayer', 'representative', 'officer'] as const;

/** The day of the month as the taxpayer's own choice: who chose it, when and how. */
export function DueDayFields({ draft, onDraft, today }: DraftProps & { readonly today: Day }) {
  const { tell } = useSpeech();
  return (
    <div className="form__section">
      <TextField
        name="dueDay"
        className="field--short"
        label={tell('terms-form.due-day', { max: String(dueDayOfMonthMost) })}
        value={draft.dueDay}
        onChange={(dueDay) => onDraft({ dueDay })}
      />
      <ChoiceField
        name="chosenBy"
        legend={tell('terms-form.chosen-by')}
        isInline
        value={draft.chosenBy}
        options={choosers.map((value) => ({ value, text: tell(`asked-by.${value}`) }))}
        onChange={(chosenBy) => onDraft({ chosenBy })}
      />
      <div className="row row--top">
        <TypedDayField
          name="chosenDay"
          label={tell('terms-form.chosen-day')}
          text={draft.chosenDay}
          latest={today}
          onText={(chosenDay) => onDraft({ chosenDay })}
        />
        <SelectField
          name="channel"
          label={tell('terms-form.channel')}
          value={draft.channel}
          options={conversationChannels.map((value) => ({ value, text: tell(`contact-channel.${value}`) }))}
          onChange={(channel) => onDraft({ channel })}
        />
        {draft.chosenBy === 'officer' && (
          <TypedDayField
            name="confirmedDay"
            label={tell('terms-form.confirmed-day')}
            text={draft.confirmedDay}
            latest={today}
            isOptional
            onText={(confirmedDay) => onDraft({ confirmedDay })}
          />
        )}
      </div>
    </div>
  );
}
