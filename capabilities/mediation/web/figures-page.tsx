import { Link } from 'react-router';
import type { AnswerOf } from '#ui/api/call.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { PrintButton } from '#ui/page/print-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { Unknown } from '#ui/text/unknown.tsx';
import { ExportButton } from './export-button.tsx';
import { listMediationsContract } from '../api/list-mediations.contract.ts';

type Report = AnswerOf<typeof listMediationsContract>;
type Row = Report['rows'][number];
type StageDays = Report['stages'][number];
type FigureName = keyof Report['figures'];

const figureNames: readonly FigureName[] = [
  'received',
  'receivedFromAppeals',
  'withoutSupportRequest',
  'accepted',
  'denialsProposed',
  'nonConcurrences',
  'nonConcurrencesOfAreaDirector',
  'nonConcurrencesOfExecutive',
  'denied',
  'withdrawnByTaxpayer',
  'withdrawnByAppeals',
  'agreed',
  'partiallyAgreed',
  'unagreed',
  'lateNotices',
  'medianDaysToAnswer',
  'medianDaysInMediation',
];

const initiatorWords = { appeals: 'mediation-option.appeals', taxpayer: 'role.taxpayer' } as const;

/** What the program is judged by, and the requests behind each figure. */
export function FiguresPage() {
  const speech = useSpeech();
  const { tell } = speech;
  const answer = useAnswer(listMediationsContract, {});
  const count = answer.data?.figures.received ?? 0;
  return (
    <Page
      title={tell('mediation.figures')}
      crumbs={[{ to: '/mediations', text: tell('mediation.desk') }]}
      state={answer.data && tell('mediation.figures-state', { count: String(count) }, count)}
      beside={
        <>
          <ExportButton />
          <PrintButton />
        </>
      }
    >
      <Answered answer={answer} rows={8}>
        {(report) => (
          <>
            <DataTable<FigureName>
              caption={tell('mediation.figures')}
              isCaptionHidden
              columns={figureColumns(report.figures, speech)}
              rows={figureNames}
              rowKey={(name) => name}
            />
            <DataTable<StageDays>
              caption={tell('mediation.stages')}
              columns={stageColumns(speech)}
              rows={report.stages}
              rowKey={({ stage }) => stage}
            />
            <DataTable<Row>
              caption={tell('mediation.desk')}
              columns={rowColumns(speech)}
              rows={report.rows}
              rowKey={({ supportRequestId }) => supportRequestId}
              empty={<p>{tell('mediation.desk-none')}</p>}
            />
          </>
        )}
      </Answered>
    </Page>
  );
}

function figureColumns(figures: Report['figures'], { tell }: Speaker): readonly Column<FigureName>[] {
  return [
    {
      key: 'figure',
      head: tell('mediation.col-figure'),
      isHeader: true,
      cell: (name) => tell(`mediation.figure.${name}`),
    },
    {
      key: 'count',
      head: tell('mediation.col-count'),
      isFigure: true,
      cell: (name) => figures[name] ?? <span className="quiet">{tell('mediation.figure-none')}</span>,
    },
  ];
}

function stageColumns({ tell }: Speaker): readonly Column<StageDays>[] {
  return [
    {
      key: 'stage',
      head: tell('mediation.col-stage'),
      isHeader: true,
      cell: ({ stage }) => tell(`mediation.stage.${stage}`),
    },
    {
      key: 'requests',
      head: tell('mediation.col-left'),
      isFigure: true,
      cell: ({ requests }) => requests,
    },
    {
      key: 'days',
      head: tell('mediation.col-median'),
      isFigure: true,
      cell: ({ medianDays }) => medianDays ?? <span className="quiet">{tell('mediation.figure-none')}</span>,
    },
  ];
}

function rowColumns(speech: Speaker): readonly Column<Row>[] {
  const { tell } = speech;
  return [
    {
      key: 'request',
      head: tell('mediation.col-request'),
      isHeader: true,
      cell: ({ supportRequestId, work, receivedDay }) => (
        <Link to={`/mediations/${supportRequestId}`}>
          {tell('mediation.title', { work: tell(`mediation.work.${work}`) })}
          <span className="heard">, {formatDay(receivedDay, speech)}</span>
        </Link>
      ),
    },
    {
      key: 'received',
      head: tell('mediation.col-received'),
      cell: ({ receivedDay }) => <DayText day={receivedDay} style="table" />,
    },
    {
      key: 'initiator',
      head: tell('mediation.col-initiator'),
      cell: ({ initiator }) => (initiator === 'unknown' ? <Unknown /> : tell(initiatorWords[initiator])),
    },
    {
      key: 'state',
      head: tell('mediation.col-standing'),
      cell: ({ state }) => <StateTag machine="support-request" state={state} />,
    },
    resultColumn(speech),
    { key: 'days', head: tell('mediation.col-days'), isFigure: true, cell: ({ inMediation }) => inMediation },
    {
      key: 'notice',
      head: tell('mediation.col-notice-lag'),
      isFigure: true,
      cell: ({ noticeLagDays }) =>
        noticeLagDays ?? <span className="quiet">{tell('mediation.notice-none')}</span>,
    },
    { key: 'minutes', head: tell('mediation.col-minutes'), isFigure: true, cell: ({ minutes }) => minutes },
  ];
}

function resultColumn({ tell, find }: Speaker): Column<Row> {
  return {
    key: 'result',
    head: tell('mediation.col-result'),
    cell: ({ reason, grounds }) => (
      <>
        {reason === undefined ? (
          <span className="quiet">{tell('mediation.result-none')}</span>
        ) : (
          tell(`mediation-option.${reason}`)
        )}
        {grounds.length > 0 && (
          <div className="quiet small">
            {grounds.map((ground) => find(`mediation-option.${ground}`) ?? ground).join('; ')}
          </div>
        )}
      </>
    ),
  };
}
