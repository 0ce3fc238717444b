import { Link } from 'react-router';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { type DeskRow, listDeskContract } from '../api/list-desk.contract.ts';
import { DeskRequests, dueColumn, yoursColumn } from './desk-requests.tsx';
import { supportRequestProcess } from './support-request/process-of.ts';

/** The open support requests that the reader sees: what waits for the reader first, earliest due on top. */
export function DeskPage({ links }: { readonly links: readonly { to: string; text: string }[] }) {
  const speech = useSpeech();
  const answer = useAnswer(listDeskContract, {});
  return (
    <Page
      title={speech.tell('mediation.desk')}
      state={answer.data && stateOf([...answer.data.requests, ...answer.data.rows], speech)}
      beside={links.map(({ to, text }) => (
        <Link key={to} to={to}>
          {text}
        </Link>
      ))}
    >
      <Answered answer={answer} rows={6}>
        {({ requests, rows }) => (
          <>
            <DeskRequests requests={requests} />
            <DataTable<DeskRow>
              caption={speech.tell('mediation.desk-open')}
              isCaptionHidden={requests.length === 0}
              isList
              columns={columnsOf(speech)}
              rows={rows}
              rowKey={({ supportRequestId }) => supportRequestId}
              empty={<p>{speech.tell('mediation.desk-none')}</p>}
            />
          </>
        )}
      </Answered>
    </Page>
  );
}

type Waiting = Pick<DeskRow, 'yours' | 'nextDue'>;

function stateOf(rows: readonly Waiting[], { tell }: Speaker): string {
  const yours = rows.filter((row) => row.yours.length > 0).length;
  const late = rows.filter(({ nextDue }) => nextDue?.isLate === true).length;
  const waiting = tell('mediation.desk-state', { count: String(yours) }, yours);
  return late === 0 ? waiting : `${waiting} ${tell('mediation.desk-late', { count: String(late) }, late)}`;
}

function columnsOf(speech: Speaker): readonly Column<DeskRow>[] {
  const { tell } = speech;
  return [
    dueColumn(speech),
    {
      key: 'request',
      head: tell('mediation.col-request'),
      isHeader: true,
      cell: (row) => <Named row={row} />,
    },
    {
      key: 'state',
      head: tell('mediation.col-standing'),
      cell: ({ state }) => <StateTag machine="support-request" state={state} />,
    },
    {
      key: 'received',
      head: tell('mediation.col-received'),
      cell: ({ receivedDay }) => <DayText day={receivedDay} style="table" />,
    },
    { key: 'days', head: tell('mediation.col-days'), isFigure: true, cell: ({ days }) => days },
    yoursColumn(speech, supportRequestProcess),
  ];
}

/** Whose request it is, where the reader sees that, and what it is about. */
function Named({ row }: { readonly row: DeskRow }) {
  const { tell } = useSpeech();
  const { supportRequestId, work, taxpayerName, withoutContactSince } = row;
  const about = tell('mediation.title', { work: tell(`mediation.work.${work}`) });
  return (
    <>
      <Link to={`/mediations/${supportRequestId}`}>{taxpayerName ?? about}</Link>
      {taxpayerName !== undefined && <div className="quiet small">{about}</div>}
      {withoutContactSince !== undefined && (
        <div className="small">
          <Icon name="late" /> {tell('mediation.without-contact')}{' '}
          <DayText day={withoutContactSince} style="table" />
        </div>
      )}
    </>
  );
}
