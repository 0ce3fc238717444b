import { Button } from '@trussworks/react-uswds';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Instant } from '#kernel/calendar/day.ts';
import { useCommand } from '#ui/api/hooks.ts';
import { DayField, SelectField, TimeField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { readDay } from '#ui/form/read.ts';
import { readInstant } from '#ui/form/read-instant.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { receiveAppealContract } from '../api/receive-appeal.contract.ts';
import { appealChannels } from '../parameters/appeal-channels.ts';
import { blankMatter, type MatterDraft, matterErrors, matterFieldOf, mattersOf } from './matter-draft.ts';
import { MatterFields } from './matter-fields.tsx';

type Draft = {
  readonly channel: (typeof appealChannels)[number];
  readonly day: string;
  readonly time: string;
  readonly postmark: string;
  readonly matters: readonly MatterDraft[];
};

const blank: Draft = { channel: 'mail', day: '', time: '', postmark: '', matters: [blankMatter] };

export type ReceiveAppealPageProps = {
  readonly taxpayerId: string;
  readonly taxpayerName: string;
  readonly banner: ReactNode;
};

/** Records an appeal as it came in: how, when, and what of. Which kind it is nobody is asked. */
export function ReceiveAppealPage({ taxpayerId, taxpayerName, banner }: ReceiveAppealPageProps) {
  const speech = useSpeech();
  const go = useNavigate();
  const [draft, setDraft] = useState(blank);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(receiveAppealContract, {
    onDone: ({ appealId }) => void go(`/appeals/${appealId}`),
  });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = () => {
    const found = errorsOf(draft, speech);
    setErrors(found);
    const receivedAt = readInstant(draft, speech.timeZone);
    if (found.length === 0 && receivedAt !== undefined) command.run(inputOf(taxpayerId, draft, receivedAt));
  };
  const told = errors.length > 0 ? errors : answered(command.problem?.problem.fields ?? []);
  return (
    <Page
      title={speech.tell('receive-appeal.title')}
      about={taxpayerName}
      crumbs={[
        { to: '/taxpayers', text: speech.say('ui.nav-taxpayers') },
        { to: `/taxpayers/${taxpayerId}`, text: taxpayerName },
      ]}
      banner={banner}
      state={speech.tell('receive-appeal.state')}
      hasErrors={told.length > 0}
    >
      <CommandTrouble problem={command.problem} process="appeal" event="receive-appeal" onRetry={submit} />
      <Form errors={told} onSubmit={submit}>
        <ReceivedFields draft={draft} onDraft={change} />
        <h2>{speech.tell('receive-appeal.what')}</h2>
        <MatterFields drafts={draft.matters} onDrafts={(matters) => change({ matters })} />
        <div className="row">
          <Button type="submit" aria-disabled={command.isBusy}>
            {speech.tell('event.appeal.receive-appeal')}
          </Button>
        </div>
      </Form>
    </Page>
  );
}

function ReceivedFields({
  draft,
  onDraft,
}: {
  readonly draft: Draft;
  readonly onDraft: (part: Partial<Draft>) => void;
}) {
  const { tell } = useSpeech();
  const channels = appealChannels.map((value) => ({ value, text: tell(`appeal-channel.${value}`) }));
  return (
    <div className="row">
      <SelectField
        name="channel"
        label={tell('receive-appeal.channel')}
        value={draft.channel}
        options={channels}
        onChange={(channel) => onDraft({ channel })}
      />
      <DayField name="day" label={tell('receive-appeal.day')} onChange={(day) => onDraft({ day })} />
      <TimeField
        name="time"
        label={tell('receive-appeal.time')}
        value={draft.time}
        onChange={(time) => onDraft({ time })}
      />
      {draft.channel === 'mail' && (
        <DayField
          name="postmarkDay"
          label={tell('receive-appeal.postmark')}
          isOptional
          onChange={(postmark) => onDraft({ postmark })}
        />
      )}
    </div>
  );
}

function errorsOf(draft: Draft, speech: Speaker): readonly FieldError[] {
  const { day, time, postmark, channel } = draft;
  const { tell, timeZone } = speech;
  const bad = (name: string, holds: boolean, key: string): readonly FieldError[] =>
    holds ? [] : [{ name, message: tell(key) }];
  const isTime = readInstant({ day: '04/03/2023', time }, timeZone) !== undefined;
  const isPostmark = channel !== 'mail' || postmark.trim() === '' || readDay(postmark) !== undefined;
  return [
    ...bad('day', readDay(day) !== undefined, 'receive-appeal.day-unreadable'),
    ...bad('time', isTime, 'receive-appeal.time-unreadable'),
    ...bad('postmarkDay', isPostmark, 'receive-appeal.day-unreadable'),
    ...matterErrors(draft.matters, speech),
  ];
}

function inputOf(taxpayerId: string, { channel, postmark, matters }: Draft, receivedAt: Instant) {
  const postmarkDay = channel === 'mail' ? readDay(postmark) : undefined;
  return {
    taxpayerId,
    receivedAt,
    channel,
    postmarkDay: postmarkDay ?? ('unknown' as const),
    matters: mattersOf(matters),
  };
}

const fieldNames: Readonly<Record<string, string>> = { receivedAt: 'day' };

/** What the server could not read or refused, at the field of this page that it is about. */
function answered(
  fields: readonly { readonly field: string; readonly expected: string }[],
): readonly FieldError[] {
  return fields.map(({ field, expected }) => {
    const [first = field] = field.split('.');
    const name = first === 'matters' ? matterFieldOf(field) : (fieldNames[first] ?? first);
    return { name, message: expected };
  });
}
