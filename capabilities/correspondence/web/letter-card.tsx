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
import { sendLetterContract } from '../api/send-letter.contract.ts';

/** One letter among others, as it is printed, with what was found about it and the way to send it. */
export function LetterCard({ letter, now }: { readonly letter: LetterRow; readonly now: Instant }) {
  const { title, letterNumber, state } = letter;
  return (
    <article className="card stack stack--tight">
      <h3>
        {title} {letterNumber !== undefined && <span className="quiet">{letterNumber}</span>}{' '}
        <StateTag machine="letter" state={state as 'sent'} />
      </h3>
      <LetterParts letter={letter} now={now} />
    </article>
  );
}

/** What a letter is made of, under its title. */
export function LetterParts(props: {
  readonly letter: LetterRow;
  readonly now: Instant;
  /** Whether it is there to be read, not only to be opened. */
  readonly isOpen?: boolean;
}) {
  const { tell } = useSpeech();
  const { letter, now, isOpen = false } = props;
  const { letterId, title, letterDay, pages, evidence } = letter;
  const { address } = requestOf(downloadLetterContract, { letterId });
  return (
    <>
      <p>
        {tell('letters.of')} <DayText day={letterDay} />
      </p>
      {evidence.length > 0 && (
        <ul className="plain-list">
          {evidence.map((one) => (
            <li key={`${one.what} ${one.at}`}>
              <Evidence one={one} />
            </li>
          ))}
        </ul>
      )}
      {pages === undefined ? (
        <p className="quiet">{tell('letters.not-printed')}</p>
      ) : (
        <details open={isOpen}>
          <summary>{tell('letters.show', { title })}</summary>
          <DocumentViewer title={title} href={address} pages={pages} />
        </details>
      )}
      <LetterSteps letterId={letterId} now={now} />
    </>
  );
}

/** When it left, by what; when it arrived, by what proof; or when it came back, and why. */
function Evidence({ one }: { readonly one: LetterRow['evidence'][number] }) {
  const { tell } = useSpeech();
  const { what, onDay, by, channel, proof, because, reference } = one;
  return (
    <>
      {tell(`delivery.${what}`)} <DayText day={onDay} />
      {channel && ` · ${tell(`letter-channel.${channel}`)}`}
      {proof && ` · ${tell(`delivery-proof.${proof}`)}`}
      {because && ` · ${tell(`return-reason.${because}`)}`}
      {reference !== undefined && ` · ${reference}`} <span className="quiet">{by.name}</span>
    </>
  );
}

/** What stands against a letter, and the step of sending it where the server offers it. */
function LetterSteps({ letterId, now }: { readonly letterId: string; readonly now: Instant }) {
  const answer = useAnswer(findLetterContract, { letterId });
  return (
    <Answered answer={answer} rows={1}>
      {(letter) => (
        <>
          <Found letter={letter} />
          {letter.moves.some(({ event, allowed }) => event === 'send-letter' && allowed) && (
            <SendForm letter={letter} now={now} />
          )}
          <ArrivalSteps letter={letter} />
        </>
      )}
    </Answered>
  );
}

/** What was found about its draft: at once where something stands against it, else one press away. */
function Found({ letter }: { readonly letter: LetterView }) {
  const { tell } = useSpeech();
  const findings = letter.decisions.flatMap((decision) => decision.findings);
  if (findings.length === 0) return null;
  const list = <FindingList findings={findings} />;
  if (findings.some(({ holds }) => holds !== true)) return list;
  return (
    <details>
      <summary>{tell('letters.found', { count: String(findings.length) }, findings.length)}</summary>
      {list}
    </details>
  );
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
