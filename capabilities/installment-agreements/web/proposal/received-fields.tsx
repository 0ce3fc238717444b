import { Button } from '@trussworks/react-uswds';
import type { Instant } from '#kernel/calendar/day.ts';
import { dayAsTyped, DayField, SelectField, TextField, TimeField } from '#ui/form/fields.tsx';
import { readDay } from '#ui/form/read.ts';
import { useSpeech } from '#ui/speech.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import { dayShownAt, formatTime } from '#ui/text/instants.ts';
import { proposalChannels } from '../../parameters/request-channels.ts';
import { type Attached, bringsThing } from './attached.ts';
import { AttachField } from './attach-field.tsx';
import type { Draft } from './draft.ts';

export type ReceivedFieldsProps = {
  readonly draft: Draft;
  readonly now: Instant;
  readonly onDraft: (part: Partial<Draft>) => void;
  readonly attached: Attached | undefined;
  readonly onAttached: (attached: Attached | undefined) => void;
};

/** How and when it came in, and the thing itself. When somebody here knew of it is another moment. */
export function ReceivedFields({ draft, now, onDraft, attached, onAttached }: ReceivedFieldsProps) {
  const { tell } = useSpeech();
  const isEmail = draft.channel === 'e-mail';
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
        {draft.channel === 'other' && (
          <TextField
            name="channelText"
            label={tell('proposal.channel-words')}
            value={draft.channelText}
            onChange={(channelText) => onDraft({ channelText })}
          />
        )}
        <MomentFields prefix="" moment={draft} now={now} onMoment={onDraft} />
      </div>
      <IdentifiedFields draft={draft} now={now} onDraft={onDraft} />
      {isEmail && <p className="channel-note">{tell('channel-note.e-mail')}</p>}
      {draft.inboundItemId !== undefined && <p className="quiet small">{tell('proposal.brings-item')}</p>}
      {bringsThing(draft.channel) && (
        <AttachField isEmail={isEmail} attached={attached} onAttached={onAttached} />
      )}
    </section>
  );
}

type Moment = { readonly day: string; readonly time: string };

function MomentFields(props: {
  readonly prefix: '' | 'identified-';
  readonly moment: Moment;
  readonly now: Instant;
  readonly onMoment: (part: Partial<Moment>) => void;
}) {
  const { tell, timeZone } = useSpeech();
  const { prefix, moment, now, onMoment } = props;
  return (
    <>
      <DayField
        name={`${prefix}day`}
        label={tell(prefix === '' ? 'proposal.day' : 'proposal.identified-day')}
        first={readDay(moment.day)}
        latest={dayShownAt(now, timeZone)}
        onChange={(day) => onMoment({ day })}
      />
      <TimeField
        name={`${prefix}time`}
        label={tell(prefix === '' ? 'proposal.time' : 'proposal.identified-time')}
        value={moment.time}
        onChange={(time) => onMoment({ time })}
      />
    </>
  );
}

/** It is known here from now on, unless somebody knew of it before. */
function IdentifiedFields({ draft, now, onDraft }: Pick<ReceivedFieldsProps, 'draft' | 'now' | 'onDraft'>) {
  const speech = useSpeech();
  const { identified } = draft;
  if (identified === 'now')
    return (
      <p className="quiet small row">
        <span>
          {speech.tell('proposal.identified-now')} <InstantText at={now} />
        </span>
        <Button type="button" unstyled onClick={() => onDraft({ identified: momentOf(now, speech) })}>
          {speech.tell('proposal.identified-earlier')}
        </Button>
      </p>
    );
  return (
    <div className="row row--top">
      <MomentFields
        prefix="identified-"
        moment={identified}
        now={now}
        onMoment={(part) => onDraft({ identified: { ...identified, ...part } })}
      />
      <Button type="button" unstyled onClick={() => onDraft({ identified: 'now' })}>
        {speech.tell('proposal.identified-just-now')}
      </Button>
    </div>
  );
}

/** A moment as its two fields show it. */
export function momentOf(at: Instant, speech: ReturnType<typeof useSpeech>): Moment {
  return {
    day: dayAsTyped(dayShownAt(at, speech.timeZone)),
    time: formatTime(at, speech).replace('\u00A0', ' '),
  };
}
