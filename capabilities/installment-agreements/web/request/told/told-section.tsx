import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { type CommandCall, useCommand } from '#ui/api/hooks.ts';
import { outcomeOf } from '#ui/findings/decision-card.tsx';
import { dayAsTyped, DayField, SelectField, TimeField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import type { Place } from '#ui/form/placed-errors.ts';
import { readInstant } from '#ui/form/read-instant.ts';
import { readDay } from '#ui/form/read.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { dayShownAt, formatTime } from '#ui/text/instants.ts';
import { noteDisclosuresContract } from '../../../api/note-disclosures.contract.ts';
import type { RequestView } from '../../../api/request-view.contract.ts';
import { type ConversationChannel, conversationChannels } from '../../../parameters/conversation-channels.ts';
import type { DisclosureItem } from '../../../parameters/disclosure-items.ts';
import { Section } from '../section.tsx';
import { staysOffered } from '../stays-offered.ts';
import type { Workbench } from '../workbench.ts';
import { markErrors, momentErrors } from './told-errors.ts';
import { itemsOf, splitItems, type ToldMark, useToldMarks } from './told-marks.ts';
import { ToldItem, ToldState } from './told-item.tsx';

type ToldProps = {
  readonly request: RequestView;
  readonly workbench: Workbench;
  readonly now: Instant;
  readonly law: Law;
};

/** What the taxpayer has to be told, with the words for it, and what of it was told when, how and by whom. */
export function ToldSection({ request, workbench, now, law }: ToldProps) {
  const speech = useSpeech();
  const { disclosures } = workbench;
  const marks = useToldMarks(workbench);
  // What is marked stays until it is noted, whatever else becomes of the request meanwhile.
  const command = useCommand(noteDisclosuresContract, { onDone: marks.clear });
  return (
    <Section id="told" result={outcomeOf(disclosures, speech)}>
      {staysOffered(request, 'note-disclosures', command) ? (
        <ToldForm
          request={request}
          workbench={workbench}
          now={now}
          law={law}
          told={marks}
          command={command}
        />
      ) : (
        <Items workbench={workbench} law={law} toldDay={dayShownAt(now, speech.timeZone)} />
      )}
    </Section>
  );
}

function ToldForm(
  props: ToldProps & {
    readonly told: ReturnType<typeof useToldMarks>;
    readonly command: CommandCall<typeof noteDisclosuresContract>;
  },
) {
  const { request, workbench, now, law, told, command } = props;
  const speech = useSpeech();
  const { tell, timeZone } = speech;
  const today = dayShownAt(now, timeZone);
  const [moment, setMoment] = useState({
    day: dayAsTyped(today),
    time: formatTime(now, speech).replace('\u00A0', ' '),
  });
  const [channel, setChannel] = useState<ConversationChannel>('phone');
  const { marks, mark, markOpen } = told;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const toldDay: Day = readDay(moment.day) ?? today;
  const submit = () => {
    const toldAt = readInstant(moment, timeZone);
    const wrong = [...momentErrors(moment, speech), ...markErrors(marks, workbench, speech)];
    setErrors(wrong);
    if (toldAt === undefined || wrong.length > 0) return;
    const { taxpayerId, requestId } = request;
    command.run({ taxpayerId, requestId, toldAt, channel, items: itemsOf(marks) });
  };
  return (
    <Form errors={errors} places={places} onSubmit={submit}>
      <Moment moment={moment} onMoment={setMoment} channel={channel} onChannel={setChannel} today={today} />
      <div className="row">
        <Button type="button" outline onClick={markOpen}>
          {tell('told.mark-open')}
        </Button>
      </div>
      <Items workbench={workbench} law={law} toldDay={toldDay} marks={marks} onMark={mark} />
      <CommandTrouble
        problem={command.problem}
        process="agreement-request"
        event="note-disclosures"
        onRetry={submit}
      />
      <div className="row">
        <Button type="submit" aria-disabled={command.isBusy}>
          {tell('told.note', { count: String(marks.size) }, marks.size)}
        </Button>
      </div>
    </Form>
  );
}

const places: readonly Place[] = [
  [/^toldAt/, 'toldDay'],
  [/^channel/, 'toldChannel'],
];

type Typed = { readonly day: string; readonly time: string };

/** What concerns this taxpayer; what does not is folded, with the reason why. */
function Items(props: {
  readonly workbench: Workbench;
  readonly law: Law;
  readonly toldDay: Day;
  readonly marks?: ReadonlyMap<DisclosureItem, ToldMark>;
  readonly onMark?: (item: DisclosureItem, mark: ToldMark | undefined) => void;
}) {
  const { tell } = useSpeech();
  const { workbench, law, toldDay, marks, onMark } = props;
  const { concerning, others } = splitItems(workbench);
  return (
    <>
      <ol role="list" className="plain-list told-list">
        {concerning.map((item) => (
          <ToldItem
            key={item}
            item={item}
            workbench={workbench}
            law={law}
            toldDay={toldDay}
            mark={marks?.get(item)}
            onMark={onMark && ((to) => onMark(item, to))}
          />
        ))}
      </ol>
      {others.length > 0 && (
        <details>
          <summary>{tell('told.not-concerning', { count: String(others.length) }, others.length)}</summary>
          <ul role="list" className="plain-list">
            {others.map(({ item, finding }) => (
              <li key={item}>
                <ToldState item={item} workbench={workbench} finding={finding} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** When it was told, and how. */
function Moment(props: {
  readonly moment: Typed;
  readonly onMoment: (moment: Typed) => void;
  readonly channel: ConversationChannel;
  readonly onChannel: (channel: ConversationChannel) => void;
  readonly today: Day;
}) {
  const { tell } = useSpeech();
  const { moment, onMoment, channel, onChannel, today } = props;
  return (
    <div className="row row--top">
      <DayField
        name="toldDay"
        label={tell('told.day')}
        first={today}
        latest={today}
        onChange={(day) => onMoment({ ...moment, day })}
      />
      <TimeField
        name="toldTime"
        label={tell('told.time')}
        value={moment.time}
        onChange={(time) => onMoment({ ...moment, time })}
      />
      <SelectField
        name="toldChannel"
        label={tell('terms-form.channel')}
        value={channel}
        options={conversationChannels.map((value) => ({ value, text: tell(`contact-channel.${value}`) }))}
        onChange={onChannel}
      />
    </div>
  );
}
