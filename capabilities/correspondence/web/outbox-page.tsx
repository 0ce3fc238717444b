import { Link, useSearchParams } from 'react-router';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { FilterChips } from '#ui/case/filter-chips.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { useWalkOf } from '#ui/page/use-walk-of.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { listOutboxContract } from '../api/list-outbox.contract.ts';
import { letterStates, needsSomebody } from '../process/letter.ts';

type Outbox = AnswerOf<typeof listOutboxContract>;
type Row = Outbox['letters'][number];

/** What waits for somebody, then each state by itself; a draft is one of them once it has been made. */
const shown = ['waiting', ...letterStates.filter(needsSomebody), 'sent', 'delivered'] as const;
type Shown = (typeof shown)[number];

/** The letters of one's own side in all cases that one sees, by where they stand. */
export function OutboxPage() {
  const speech = useSpeech();
  const { tell } = speech;
  const [asked, ask] = useSearchParams();
  const chosen = shown.find((one) => one === asked.get('state')) ?? 'waiting';
  const answer = useAnswer(listOutboxContract, chosen === 'waiting' ? {} : { state: chosen });
  const title = tell('outbox.title');
  useWalkOf(answer.data, title, hrefsOf);
  return (
    <Page title={title} state={answer.data && stateOf(answer.data, speech)}>
      <FilterChips
        label={tell('outbox.show')}
        chips={chipsOf(answer.data, speech)}
        chosen={chosen}
        onChoose={(key) => ask(key === 'waiting' ? {} : { state: key }, { replace: true })}
      />
      <Answered answer={answer} rows={6}>
        {(outbox) => (
          <>
            <DataTable<Row>
              caption={tell(`outbox.caption.${chosen}`)}
              columns={columnsOf(speech)}
              rows={outbox.letters}
              rowKey={({ letterId }) => letterId}
              isList
              empty={<p>{tell(`outbox.none.${chosen}`)}</p>}
            />
            {outbox.more && <p className="quiet">{tell('outbox.more')}</p>}
          </>
        )}
      </Answered>
    </Page>
  );
}

function hrefsOf({ letters }: Outbox): readonly string[] {
  return letters.map(({ letterId }) => `/letters/${letterId}`);
}

function columnsOf({ tell }: Speaker): readonly Column<Row>[] {
  return [
    {
      key: 'letter',
      head: tell('outbox.letter'),
      isHeader: true,
      cell: ({ letterId, title, letterNumber }) => (
        <>
          <Link to={`/letters/${letterId}`}>{title}</Link>
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
