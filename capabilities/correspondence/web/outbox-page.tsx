import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Instant } from '#kernel/calendar/day.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { FilterChips } from '#ui/case/filter-chips.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { findLetterContract } from '../api/find-letter.contract.ts';
import { listOutboxContract } from '../api/list-outbox.contract.ts';
import { letterStates, needsSomebody } from '../process/letter.ts';
import { LetterCard } from './letter-card.tsx';

type Outbox = AnswerOf<typeof listOutboxContract>;
type Row = Outbox['letters'][number];

/** What waits for somebody, then each state by itself; a draft becomes one of them in the act that makes it. */
const shown = ['waiting', ...letterStates.filter(needsSomebody), 'sent', 'delivered'] as const;
type Shown = (typeof shown)[number];

/** The letters of all cases that one sees, by where they stand, and the one that is being read. */
export function OutboxPage({ now }: { readonly now: Instant }) {
  const speech = useSpeech();
  const { tell } = speech;
  const [asked, ask] = useSearchParams();
  const chosen = shown.find((one) => one === asked.get('state')) ?? 'waiting';
  const answer = useAnswer(listOutboxContract, chosen === 'waiting' ? {} : { state: chosen });
  const letterId = asked.get('letter');
  return (
    <Page title={tell('outbox.title')} state={answer.data && stateOf(answer.data, speech)}>
      <FilterChips
        label={tell('outbox.show')}
        chips={chipsOf(answer.data, speech)}
        chosen={chosen}
        onChoose={(state) => ask(state === 'waiting' ? {} : { state }, { replace: true })}
      />
      <Answered answer={answer} rows={6}>
        {(outbox) => <Letters outbox={outbox} chosen={chosen} letterId={letterId} />}
      </Answered>
      {letterId !== null && <OpenLetter key={letterId} letterId={letterId} now={now} />}
    </Page>
  );
}

function Letters(props: {
  readonly outbox: Outbox;
  readonly chosen: Shown;
  readonly letterId: string | null;
}) {
  const speech = useSpeech();
  const { tell } = speech;
  const { outbox, chosen, letterId } = props;
  return (
    <>
      <DataTable<Row>
        caption={tell(`outbox.caption.${chosen}`)}
        columns={columnsOf(speech, chosen)}
        rows={outbox.letters}
        rowKey={(letter) => letter.letterId}
        isMarked={(letter) => letter.letterId === letterId}
        isList
        empty={<p>{tell(`outbox.none.${chosen}`)}</p>}
      />
      {outbox.more && <p className="quiet">{tell('outbox.more')}</p>}
    </>
  );
}

/** It stays open when it leaves the list: what became of it is said where it was done. */
function OpenLetter({ letterId, now }: { readonly letterId: string; readonly now: Instant }) {
  const { tell } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useAnswer(findLetterContract, { letterId });
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="section stack" aria-labelledby="open-letter">
      <h2 id="open-letter" ref={heading} tabIndex={-1}>
        {tell('outbox.open')}
      </h2>
      <Answered answer={answer} rows={4}>
        {(letter) => <LetterCard letter={letter} now={now} isOpen />}
      </Answered>
    </section>
  );
}

function columnsOf({ tell }: Speaker, chosen: Shown): readonly Column<Row>[] {
  return [
    {
      key: 'letter',
      head: tell('outbox.letter'),
      isHeader: true,
      cell: ({ letterId, title, letterNumber }) => (
        <>
          <Link to={{ search: searchOf(chosen, letterId) }} replace>
            {title}
          </Link>
          {letterNumber !== undefined && <div className="quiet small">{letterNumber}</div>}
        </>
      ),
    },
    {
      key: 'taxpayer',
      head: tell('outbox.taxpayer'),
      cell: ({ taxpayerId, taxpayerName }) => <Link to={`/taxpayers/${taxpayerId}`}>{taxpayerName}</Link>,
    },
    {
      key: 'state',
      head: tell('outbox.state'),
      cell: ({ state, evidence }) => (
        <>
          <StateTag machine="letter" state={state as 'sent'} />
          <Latest evidence={evidence} />
        </>
      ),
    },
    {
      key: 'how',
      head: tell('outbox.left-by'),
      cell: ({ evidence }) => {
        const channel = evidence.findLast(({ what }) => what === 'sent')?.channel;
        if (channel === undefined) return <span className="quiet">{tell('outbox.not-yet')}</span>;
        return tell(`letter-channel.${channel}`);
      },
    },
    {
      key: 'of',
      head: tell('letters.of'),
      cell: ({ letterDay }) => <DayText day={letterDay} style="table" />,
    },
    { key: 'writer', head: tell('outbox.writer'), cell: ({ writer }) => writer },
  ];
}

/** On which day what became of it last did. */
function Latest({ evidence }: Pick<Row, 'evidence'>) {
  const last = evidence.at(-1);
  if (last === undefined) return null;
  return (
    <div className="quiet small">
      <DayText day={last.onDay} style="table" />
    </div>
  );
}

function searchOf(state: Shown, letter: string): string {
  return new URLSearchParams({ ...(state !== 'waiting' && { state }), letter }).toString();
}

function chipsOf(outbox: Outbox | undefined, { tell }: Speaker) {
  return shown.map((key) => ({
    key,
    text: tell(`outbox.chip.${key}`),
    ...(outbox && { count: countOf(outbox, key) }),
  }));
}

function countOf({ counts }: Outbox, key: Shown): number {
  if (key !== 'waiting') return counts[key];
  return letterStates.filter(needsSomebody).reduce((sum, state) => sum + counts[state], 0);
}

function stateOf(outbox: Outbox, { tell }: Speaker): string {
  const [waiting, blocked] = [countOf(outbox, 'waiting'), outbox.counts.blocked];
  if (waiting === 0) return tell('outbox.none-waits');
  const sentence = tell('outbox.waiting', { count: String(waiting) }, waiting);
  return blocked === 0
    ? sentence
    : `${sentence} ${tell('outbox.blocked', { count: String(blocked) }, blocked)}`;
}
