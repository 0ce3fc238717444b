import type { Instant } from '#kernel/calendar/day.ts';
import { DayField, SelectField, TimeField } from '#ui/form/fields.tsx';
import { readDay } from '#ui/form/read.ts';
import { useSpeech } from '#ui/speech.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import { dayShownAt } from '#ui/text/instants.ts';
import { proposalChannels } from '../../parameters/request-channels.ts';
import type { Draft } from './draft.ts';

/** How and when it came in. When somebody here knows of it is another moment, and that is now. */
export function ReceivedFields(props: {
  readonly draft: Draft;
  readonly now: Instant;
  readonly onDraft: (part: Partial<Draft>) => void;
}) {
  const { tell, timeZone } = useSpeech();
  const { draft, now, onDraft } = props;
  return (
    <section className="stack stack--tight" aria-labelledby="received">
      <h2 id="received">{tell('proposal.received')}</h2>
      <div className="row row--top">
        <SelectField
          name="channel"
          label={tell('proposal.channel')}
          value={draft.channel}
          options={proposalChannels.map((value) => ({ value, text: tell(`contact-channel.${value}`) }))}
          onChange={(channel) => onDraft({ channel })}
        />
        <DayField
          name="day"
          label={tell('proposal.day')}
          first={readDay(draft.day)}
          latest={dayShownAt(now, timeZone)}
          onChange={(day) => onDraft({ day })}
        />
        <TimeField
          name="time"
          label={tell('proposal.time')}
          value={draft.time}
          onChange={(time) => onDraft({ time })}
        />
      </div>
      <p className="quiet small">
        {tell('proposal.identified-now')} <InstantText at={now} />
      </p>
      {draft.channel === 'e-mail' && <p className="channel-note">{tell('channel-note.e-mail')}</p>}
    </section>
  );
}
