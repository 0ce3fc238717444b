import { Link } from 'react-router';
import type { AnswerOf } from '#ui/api/call.ts';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText, InstantText } from '#ui/text/day-text.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { listQueueContract, QueueRow } from '../api/list-queue.contract.ts';
import { bands } from '../parameters/legal-risk.ts';
import { reasonText } from './reason-text.ts';

/** The queue in bands of time left; the first row is the one to open. */
export function QueueTable({ queue }: { readonly queue: AnswerOf<typeof listQueueContract> }) {
  const speech = useSpeech();
  return (
    <DataTable<QueueRow>
      caption={speech.tell('work.table')}
      isCaptionHidden
      isList
      columns={columnsOf(speech)}
      bands={bands.map((band) => {
        const rows = queue.rows.filter((row) => row.band === band);
        return { heading: `${speech.tell(`band.${band}`)} (${rows.length})`, rows };
      })}
      rowKey={({ taskId }) => taskId}
      empty={<p>{speech.tell('work.empty')}</p>}
    />
  );
}

function columnsOf(speech: Speaker): readonly Column<QueueRow>[] {
  return [
    {
      key: 'taxpayer',
      head: speech.tell('work.taxpayer'),
      isHeader: true,
      cell: (row) => <Link to={pageOf(row)}>{row.taxpayerName}</Link>,
    },
    { key: 'what', head: speech.tell('work.what-waits'), cell: ({ kind }) => speech.tell(`task.${kind}`) },
    { key: 'due', head: speech.tell('work.deadline'), cell: dueOf },
    {
      key: 'why',
      head: speech.tell('work.why-here'),
      cell: ({ reasons }) =>
        reasons.map((reason) => <div key={reason.reason}>{reasonText(reason, speech)}</div>),
    },
    { key: 'held', head: speech.tell('work.held-by'), cell: ({ heldBy }) => heldBy.name },
  ];
}

function dueOf({ dueAt, dueDay }: QueueRow) {
  if (dueAt !== undefined) return <InstantText at={dueAt} style="table" />;
  return dueDay === undefined ? <DueNever /> : <DayText day={dueDay} style="table" />;
}

function DueNever() {
  const { tell } = useSpeech();
  return <span className="quiet">{tell('work.no-deadline')}</span>;
}

/** Where the work of a row is done. */
function pageOf({ kind, subjectKind, subjectId, taxpayerId }: QueueRow): string {
  if (subjectKind !== 'agreement-request') return `/taxpayers/${taxpayerId}`;
  return kind === 'approve-agreement' ? `/requests/${subjectId}/approve` : `/requests/${subjectId}`;
}
