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
import { listPendingCodesContract } from '../api/list-pending-codes.contract.ts';

type Report = AnswerOf<typeof listPendingCodesContract>;
type Awaiting = Report['awaiting'][number];
type Unposted = Report['unposted'][number];

/**
 * The 24 hours today: what awaits identification, what is late, and what was asked for and has not posted.
 */
export function PendingCodesPage() {
  const speech = useSpeech();
  const answer = useAnswer(listPendingCodesContract, {});
  return (
    <Page
      title={speech.tell('codes-report.title')}
      state={answer.data && stateOf(answer.data, speech)}
      beside={<Link to="/reports/code-timeliness">{speech.tell('timeliness.title')}</Link>}
    >
      <Answered answer={answer} rows={6}>
        {(report) => <Tables report={report} />}
      </Answered>
    </Page>
  );
}

function Tables({ report }: { readonly report: Report }) {
  const speech = useSpeech();
  const { tell } = speech;
  return (
    <>
      <div>
        <Button
          type="button"
          outline
          onClick={() => downloadText('pending-codes.csv', csvOf(linesOf(report, speech)))}
        >
          {tell('codes-report.csv')}
        </Button>
      </div>
      <section className="section" aria-labelledby="awaiting">
        <h2 id="awaiting">{tell('codes-report.waiting')}</h2>
        <DataTable<Awaiting>
          caption={tell('codes-report.waiting')}
          isCaptionHidden
          isList
          columns={awaitingColumns(speech)}
          rows={report.awaiting}
          rowKey={({ requestId }) => requestId}
          empty={tell('codes-report.empty')}
        />
      </section>
      <section className="section" aria-labelledby="unposted">
        <h2 id="unposted">{tell('codes-report.unposted')}</h2>
        <DataTable<Unposted>
          caption={tell('codes-report.unposted')}
          isCaptionHidden
          columns={unpostedColumns(speech)}
          rows={report.unposted}
          rowKey={({ requestId, module }) => `${requestId} ${module}`}
          empty={tell('codes-report.empty')}
        />
      </section>
    </>
  );
}

const taxpayerColumn = ({ tell }: Speaker) => ({
  key: 'taxpayer',
  head: tell('codes-report.taxpayer'),
  isHeader: true,
  cell: ({ requestId, taxpayerName }: Awaiting | Unposted) => (
    <Link to={`/requests/${requestId}`}>{taxpayerName}</Link>
  ),
});

function awaitingColumns(speech: Speaker): readonly Column<Awaiting>[] {
  const { tell } = speech;
  return [
    taxpayerColumn(speech),
    { key: 'officer', head: tell('codes-report.officer'), cell: ({ officerName }) => officerName },
    {
      key: 'identified',
      head: tell('codes-report.identified'),
      cell: ({ identifiedAt }) => <InstantText at={identifiedAt} style="table" />,
    },
    {
      key: 'due',
      head: tell('codes-report.due'),
      cell: ({ dueAt }) => <InstantText at={dueAt} style="table" />,
    },
    {
      key: 'left',
      head: tell('codes-report.left'),
      cell: ({ minutesLeft }) => (
        <span className={minutesLeft < 0 ? 'late' : undefined}>{timeText(minutesLeft, speech)}</span>
      ),
    },
    { key: 'lacking', head: tell('codes-report.lacking'), cell: ({ lacking }) => lacking.join(', ') },
  ];
}

function unpostedColumns(speech: Speaker): readonly Column<Unposted>[] {
  const { tell } = speech;
  return [
    taxpayerColumn(speech),
    { key: 'module', head: tell('codes-report.module'), cell: ({ module }) => module },
    {
      key: 'asked',
      head: tell('codes-report.asked'),
      cell: ({ requestedAt }) => <InstantText at={requestedAt} style="table" />,
    },
    { key: 'officer', head: tell('codes-report.officer'), cell: ({ officerName }) => officerName },
  ];
}

function timeText(minutesLeft: number, { tell }: Speaker): string {
  const hours = asHours(minutesLeft);
  return minutesLeft < 0
    ? tell('codes-report.hours-late', { hours })
    : tell('codes-report.hours-left', { hours });
}

function linesOf({ awaiting, unposted }: Report, speech: Speaker): readonly (readonly string[])[] {
  const { tell } = speech;
  const head = ['taxpayer', 'officer', 'identified', 'due', 'left', 'lacking'];
  return [
    head.map((key) => tell(`codes-report.${key}`)),
    ...awaiting.map((row) => [
      row.taxpayerName,
      row.officerName,
      row.identifiedAt,
      row.dueAt,
      timeText(row.minutesLeft, speech),
      row.lacking.join(' '),
    ]),
    ...unposted.map((row) => [
      row.taxpayerName,
      row.officerName,
      row.requestedAt,
      '',
      tell('codes-report.unposted'),
      row.module,
    ]),
  ];
}

function stateOf({ awaiting, unposted }: Report, { tell }: Speaker): string {
  if (awaiting.length + unposted.length === 0) return tell('codes-report.none');
  const late = awaiting.filter(({ minutesLeft }) => minutesLeft < 0).length;
  return tell('codes-report.state', {
    waiting: String(awaiting.length),
    late: String(late),
    unposted: String(unposted.length),
  });
}
