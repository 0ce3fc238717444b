import { useState } from 'react';
import type { Instant } from '#kernel/calendar/day.ts';
import { useAnswer, useCommand } from '#ui/api/hooks.ts';
import { requestOf } from '#ui/api/call.ts';
import { DocumentViewer } from '#ui/case/document-viewer.tsx';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { ChoiceField } from '#ui/form/choices.tsx';
import { TextField } from '#ui/form/fields.tsx';
import { Form } from '#ui/form/form.tsx';
import { Answered } from '#ui/page/answered.tsx';
import type { Place } from '#ui/form/placed-errors.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { focusStateLine } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { Button } from '@trussworks/react-uswds';
import { downloadLetterContract } from '../api/download-letter.contract.ts';
import { findLetterContract } from '../api/find-letter.contract.ts';
import type { LetterRow, LetterView } from '../api/letter-view.contract.ts';
import { ArrivalSteps } from './arrival-steps.tsx';
import { listLettersContract } from '../api/list-letters.contract.ts';
import { sendLetterContract } from '../api/send-letter.contract.ts';

/**
 * The letters about some records, or else all of a taxpayer's, each as it is printed, with how it left and
 * the way to send it.
 */
export function LettersPanel(props: {
  readonly taxpayerId: string;
  readonly subjectIds?: readonly string[];
  readonly now: Instant;
}) {
  const { tell } = useSpeech();
  const { taxpayerId, subjectIds, now } = props;
  const answer = useAnswer(listLettersContract, { taxpayerId });
  return (
    <section className="section stack" aria-labelledby="letters">
      <h2 id="letters">{tell('letters.title')}</h2>
      <Answered answer={answer} rows={2}>
        {({ letters }) => {
          const own = letters.filter(({ subjectId }) => subjectIds?.includes(subjectId) ?? true);
          if (own.length === 0) return <p className="quiet">{tell('letters.none')}</p>;
          return own.map((letter) => <Letter key={letter.letterId} letter={letter} now={now} />);
        }}
      </Answered>
    </section>
  );
}

function Letter({ letter, now }: { readonly letter: LetterRow; readonly now: Instant }) {
  const { tell } = useSpeech();
  const { letterId, title, letterNumber, letterDay, state, pages, evidence } = letter;
  const { address } = requestOf(downloadLetterContract, { letterId });
  return (
    <article className="card stack stack--tight">
      <h3>
        {title} {letterNumber !== undefined && <span className="quiet">{letterNumber}</span>}{' '}
        <StateTag machine="letter" state={state as 'sent'} />
      </h3>
      <p>
        {tell('letters.of')} <DayText day={letterDay} />
      </p>
      {evidence.length > 0 && (
        <ul className="plain-list">
          {evidence.map(({ what, onDay, by, channel, reference }) => (
            <li key={`${what} ${onDay}`}>
              {tell(`delivery.${what}`)} <DayText day={onDay} />
              {channel && ` · ${tell(`letter-channel.${channel}`)}`}
              {reference !== undefined && ` · ${reference}`} <span className="quiet">{by.name}</span>
            </li>
          ))}
        </ul>
      )}
      {pages === undefined ? (
        <p className="quiet">{tell('letters.not-printed')}</p>
      ) : (
        <details>
          <summary>{tell('letters.show', { title })}</summary>
          <DocumentViewer title={title} href={address} pages={pages} />
        </details>
      )}
      <LetterSteps letterId={letterId} now={now} />
    </article>
  );
}

/** What stands against a letter, and the step of sending it where the server offers it. */
function LetterSteps({ letterId, now }: { readonly letterId: string; readonly now: Instant }) {
  const answer = useAnswer(findLetterContract, { letterId });
  return (
    <Answered answer={answer} rows={1}>
      {(letter) => (
        <>
          <Blocked letter={letter} />
          {letter.moves.some(({ event, allowed }) => event === 'send-letter' && allowed) && (
            <SendForm letter={letter} now={now} />
          )}
          <ArrivalSteps letter={letter} />
        </>
      )}
    </Answered>
  );
}

function Blocked({ letter }: { readonly letter: LetterView }) {
  const open = letter.decisions.flatMap(({ findings }) => findings.filter(({ holds }) => holds !== true));
  return open.length === 0 ? null : <FindingList findings={open} />;
}

function SendForm({ letter, now }: { readonly letter: LetterView; readonly now: Instant }) {
  const { tell } = useSpeech();
  const { letterId, taxpayerId, channels } = letter;
  const [channel, setChannel] = useState(channels.find(({ allowed }) => allowed)?.channel);
  const [reference, setReference] = useState('');
  const command = useCommand(sendLetterContract, { onDone: focusStateLine });
  // There may be several letters on one page.
  const [channelField, referenceField] = [`send-channel-${letterId}`, `send-reference-${letterId}`] as const;
  const places: readonly Place[] = [
    [/^reference/, referenceField],
    [/^channel/, channelField],
  ];
  const submit = () => {
    if (channel === undefined) return;
    const told = reference.trim() === '' ? {} : { reference };
    command.run({ letterId, taxpayerId, channel, sentAt: now, ...told });
  };
  return (
    <Form errors={[]} places={places} onSubmit={submit}>
      <ChoiceField
        name={channelField}
        legend={tell('letters.channel')}
        isInline
        value={channel}
        options={channels
          .filter(({ allowed }) => allowed)
          .map(({ channel: value }) => ({ value, text: tell(`letter-channel.${value}`) }))}
        onChange={setChannel}
      />
      <TextField
        name={referenceField}
        label={tell('letters.reference')}
        hint={tell('letters.reference-hint')}
        isOptional
        value={reference}
        onChange={setReference}
      />
      <BarredChannels channels={channels} />
      <CommandTrouble problem={command.problem} process="letter" event="send-letter" onRetry={submit} />
      <Button type="submit" outline aria-disabled={command.isBusy}>
        {tell('event.letter.send-letter')}
      </Button>
    </Form>
  );
}

/** The ways by which it may not go, each with what bars it. */
function BarredChannels({ channels }: Pick<LetterView, 'channels'>) {
  const { tell } = useSpeech();
  const barred = channels.filter(({ allowed }) => !allowed);
  if (barred.length === 0) return null;
  return (
    <details>
      <summary>{tell('letters.barred', { count: String(barred.length) }, barred.length)}</summary>
      {barred.map(({ channel, findings }) => (
        <div key={channel}>
          <h4>{tell(`letter-channel.${channel}`)}</h4>
          <FindingList findings={findings} />
        </div>
      ))}
    </details>
  );
}
