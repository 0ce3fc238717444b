import type { Instant } from '#kernel/calendar/day.ts';
import { DayField, SelectField, TextField, TimeField } from '#ui/form/fields.tsx';
import { readDay } from '#ui/form/read.ts';
import { useSpeech } from '#ui/speech.tsx';
import { dayShownAt } from '#ui/text/instants.ts';
import { proposalChannels } from '../../parameters/request-channels.ts';
import { AttachField } from '../proposal/attach-field.tsx';
import { type Attached, bringsThing, documentOf } from '../proposal/attached.ts';

/** How and when what is added came. What was found out here came by no channel. */
export type Arrived = {
  readonly channel: (typeof proposalChannels)[number] | 'found-out';
  readonly channelText: string;
  readonly day: string;
  readonly time: string;
};

/** How and when what is added came, and the thing itself. */
export function ArrivalFields(props: {
  readonly arrived: Arrived;
  readonly now: Instant;
  readonly attached: Attached | undefined;
  readonly onArrived: (part: Partial<Arrived>) => void;
  readonly onAttached: (attached: Attached | undefined) => void;
}) {
  const { tell, timeZone } = useSpeech();
  const { arrived, now, attached, onArrived, onAttached } = props;
  const { channel, channelText, time } = arrived;
  const today = dayShownAt(now, timeZone);
  return (
    <>
      <div className="row row--top">
        <ChannelField channel={channel} onChannel={(next) => onArrived({ channel: next })} />
        {channel === 'other' && (
          <TextField
            name="channelText"
            label={tell('proposal.channel-words')}
            value={channelText}
            onChange={(words) => onArrived({ channelText: words })}
          />
        )}
        <DayField
          name="day"
          label={tell('supply.day')}
          first={readDay(arrived.day)}
          latest={today}
          onChange={(day) => onArrived({ day })}
        />
        <TimeField
          name="time"
          label={tell('supply.time')}
          value={time}
          onChange={(next) => onArrived({ time: next })}
        />
      </div>
      {channel === 'e-mail' && <p className="channel-note">{tell('channel-note.e-mail')}</p>}
      {bringsThing(channel) && (
        <AttachField isEmail={channel === 'e-mail'} attached={attached} onAttached={onAttached} />
      )}
    </>
  );
}

function ChannelField(props: {
  readonly channel: Arrived['channel'];
  readonly onChannel: (channel: Arrived['channel']) => void;
}) {
  const { tell } = useSpeech();
  const names = proposalChannels.map((value) => ({ value, text: tell(`contact-channel.${value}`) }));
  return (
    <SelectField<Arrived['channel']>
      name="channel"
      label={tell('proposal.channel')}
      value={props.channel}
      options={[{ value: 'found-out', text: tell('supply.found-out') }, ...names]}
      onChange={props.onChannel}
    />
  );
}

/** The same as the command has it. */
export function arrivalOf(
  { channel, channelText }: Pick<Arrived, 'channel' | 'channelText'>,
  attached: Attached | undefined,
) {
  if (channel === 'found-out') return {};
  return {
    channel,
    ...(channel === 'other' && { channelText: channelText.trim() }),
    ...documentOf(channel, attached),
  };
}
