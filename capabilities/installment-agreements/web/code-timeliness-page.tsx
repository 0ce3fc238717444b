import { Button } from '@trussworks/react-uswds';
import { Link } from 'react-router';
import { asHours } from '#kernel/calendar/hours.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { csvOf, downloadText } from '#ui/chart/csv.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import { listCodeTimelinessContract } from '../api/list-code-timeliness.contract.ts';

type Report = AnswerOf<typeof listCodeTimelinessContract>;
type Row = Report['rows'][number];

/** How long each pending code took, with what was over the hours and why. */
export function CodeTimelinessPage() {
  const speech = useSpeech();
  const { tell } = speech;
  const answer = useAnswer(listCodeTimelinessContract, {});
  return (
    <Page
      title={tell('timeliness.title')}
      state={answer.data && stateOf(answer.data, speech)}
      beside={<Link to="/reports/pending-codes">{speech.tell('codes-report.title')}</Link>}
    >
      <Answered answer={answer} rows={6}>
        {({ rows }) => (
          <>
            <div>
              <Button
                type="button"
                outline
                onClick={() => downloadText('code-timeliness.csv', csvOf(linesOf(rows, speech)))}
              >
                {tell('codes-report.csv')}
              </Button>
            </div>
            <DataTable<Row>
              caption={tell('timeliness.table')}
              isList
              columns={columnsOf(speech)}
              rows={rows}
              rowKey={({ requestId }) => requestId}
              empty={tell('timeliness.none')}
            />
          </>
        )}
      </Answered>
    </Page>
  );
}

function columnsOf({ tell }: Speaker): readonly Column<Row>[] {
  return [
    {
      key: 'taxpayer',
      head: tell('codes-report.taxpayer'),
      isHeader: true,
      cell: ({ requestId, taxpayerName }) => <Link to={`/requests/${requestId}`}>{taxpayerName}</Link>,
    },
    { key: 'officer', head: tell('codes-report.officer'), cell: ({ officerName }) => officerName },
    {
      key: 'requested',
      head: tell('timeliness.requested'),
      cell: ({ identifiedAt }) => <InstantText at={identifiedAt} style="table" />,
    },
    {
      key: 'input',
      head: tell('timeliness.input'),
      cell: ({ askedAt }) => askedAt && <InstantText at={askedAt} style="table" />,
    },
    { key: 'hours', head: tell('timeliness.hours'), isFigure: true, cell: ({ minutes }) => asHours(minutes) },
    { key: 'missing', head: tell('timeliness.missing'), cell: ({ missing }) => missing.join(', ') },
    {
      key: 'result',
      head: tell('timeliness.result'),
      cell: ({ result }) => tell(`timeliness.result.${result}`),
    },
    { key: 'because', head: tell('timeliness.because'), cell: ({ lateBecause }) => lateBecause },
  ];
}

function linesOf(rows: readonly Row[], { tell }: Speaker): readonly (readonly string[])[] {
  const head = ['requested', 'input', 'hours', 'missing', 'result', 'because'];
  return [
    [
      tell('codes-report.taxpayer'),
      tell('codes-report.officer'),
      ...head.map((key) => tell(`timeliness.${key}`)),
    ],
    ...rows.map((row) => [
      row.taxpayerName,
      row.officerName,
      row.identifiedAt,
      row.askedAt ?? '',
      asHours(row.minutes),
      row.missing.join(' '),
      tell(`timeliness.result.${row.result}`),
      row.lateBecause ?? '',
    ]),
  ];
}

function stateOf({ counts }: Report, { tell }: Speaker): string {
  if (counts.all === 0) return tell('timeliness.none');
  return tell('timeliness.state', {
    count: String(counts.all),
    breaches: String(counts.breaches),
    incomplete: String(counts.incomplete),
  });
}
