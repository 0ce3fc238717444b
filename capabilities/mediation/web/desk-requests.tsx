import { Link } from 'react-router';
import { formatDay } from '#kernel/decision/format.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import type { DeskRequest, DeskRow } from '../api/list-desk.contract.ts';
import { recordOfStep } from './step/request-contracts.ts';

/**
 * Written requests that are no support request yet: first comes the e-mail, MI, or the taxpayer’s word.
 */
export function DeskRequests({ requests }: { readonly requests: readonly DeskRequest[] }) {
  const speech = useSpeech();
  if (requests.length === 0) return null;
  return (
    <DataTable<DeskRequest>
      caption={speech.tell('mediation.desk-requests')}
      isList
      columns={columnsOf(speech)}
      rows={requests}
      rowKey={({ requestId }) => requestId}
    />
  );
}

function columnsOf(speech: Speaker): readonly Column<DeskRequest>[] {
  const { tell } = speech;
  return [
    dueColumn(speech),
    {
      key: 'request',
      head: tell('mediation.col-written'),
      isHeader: true,
      cell: ({ requestId, taxpayerName, receivedDay }) => (
        <Link to={`/mediation-requests/${requestId}`}>
          {taxpayerName ?? tell('mediation.request-title', { day: formatDay(receivedDay, speech) })}
        </Link>
      ),
    },
    {
      key: 'state',
      head: tell('mediation.col-standing'),
      cell: ({ state }) => <StateTag machine="mediation-request" state={state} />,
    },
    {
      key: 'received',
      head: tell('mediation.col-received'),
      cell: ({ receivedDay }) => <DayText day={receivedDay} style="table" />,
    },
    yoursColumn(speech, recordOfStep),
  ];
}

type Waiting = Pick<DeskRow, 'yours' | 'nextDue'>;

/** What is due next on a row. */
export function dueColumn<Row extends Waiting>({ tell }: Speaker): Column<Row> {
  return {
    key: 'due',
    head: tell('mediation.col-next'),
    cell: ({ nextDue }) =>
      nextDue === undefined ? (
        <span className="quiet">{tell('mediation.no-clock')}</span>
      ) : (
        <>
          {nextDue.isLate && <Icon name="late" />} <DayText day={nextDue.dueDay} style="table" />
          <div className="quiet small">{tell(`deadline.${nextDue.kind}`)}</div>
        </>
      ),
  };
}

/** The reader’s own next step on a row. */
export function yoursColumn<Row extends Waiting>(
  { tell }: Speaker,
  processOf: (event: string) => string,
): Column<Row> {
  return {
    key: 'yours',
    head: tell('mediation.col-yours'),
    cell: ({ yours: [first] }) =>
      first === undefined ? (
        <span className="quiet">{tell('mediation.nothing-yours')}</span>
      ) : (
        tell(`event.${processOf(first)}.${first}`)
      ),
  };
}
