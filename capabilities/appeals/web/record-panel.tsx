import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText, InstantText } from '#ui/text/day-text.tsx';
import { useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import type { CaseActionView } from '../api/case-action-view.contract.ts';
import { listCaseActionsContract } from '../api/list-case-actions.contract.ts';
import { CaseActionForm } from './case-action-form.tsx';
import { TimeBar } from './time-bar.tsx';

export type RecordPanelProps = {
  readonly taxpayerId: string;
  readonly appealId: string;
  readonly today: Day;
  /** Appeals has the appeal, so that work may be entered. */
  readonly isOpen: boolean;
  readonly time: readonly { readonly code: string; readonly minutes: number }[];
};

/** The case action record: what was done, by whom, on which day, in how much time; and a line to add. */
export function RecordPanel({ taxpayerId, appealId, today, isOpen, time }: RecordPanelProps) {
  const speech = useSpeech();
  const answer = useAnswer(listCaseActionsContract, { appealId });
  const [correcting, setCorrecting] = useState<CaseActionView>();
  return (
    <section className="section stack" aria-labelledby="record">
      <h2 id="record">{speech.tell('record.title')}</h2>
      {isOpen && (
        <div className="case-action-form">
          <CaseActionForm
            key={correcting?.actionId ?? 'new'}
            taxpayerId={taxpayerId}
            appealId={appealId}
            today={today}
            corrected={correcting}
            onDone={() => setCorrecting(undefined)}
          />
        </div>
      )}
      <Answered answer={answer} rows={5}>
        {({ actions }) => (
          <DataTable<CaseActionView>
            caption={speech.tell('record.title')}
            isCaptionHidden
            columns={columnsOf(speech, isOpen ? setCorrecting : undefined)}
            rows={actions.toReversed()}
            rowKey={({ actionId }) => actionId}
          />
        )}
      </Answered>
      <TimeBar time={time} />
    </section>
  );
}

function columnsOf(
  speech: Speaker,
  onCorrect: ((action: CaseActionView) => void) | undefined,
): readonly Column<CaseActionView>[] {
  const { tell } = speech;
  return [
    {
      key: 'day',
      head: tell('record.day'),
      cell: ({ onDay }) => <DayText day={onDay} style="table" />,
    },
    {
      key: 'code',
      head: tell('record.code'),
      isHeader: true,
      cell: ({ code }) => tell(`case-action.${code}`),
    },
    { key: 'told', head: tell('record.told'), cell: (action) => <Told action={action} /> },
    {
      key: 'minutes',
      head: tell('record.minutes'),
      isFigure: true,
      cell: ({ minutes }) => (minutes === undefined ? '' : String(minutes)),
    },
    {
      key: 'by',
      head: tell('record.by'),
      cell: ({ person, recordedAt }) => (
        <>
          {person.name ?? tell(`role.${person.role}`)}
          <div className="quiet small">
            <InstantText at={recordedAt} style="table" />
          </div>
        </>
      ),
    },
    {
      key: 'correct',
      head: tell('record.correct-head'),
      cell: (action) =>
        onCorrect !== undefined && action.correctedBy === undefined ? (
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => onCorrect(action)}>
            {tell('record.correct')}
          </button>
        ) : null,
    },
  ];
}

/** What was written, and whether the row corrects another one or was itself corrected. */
function Told({ action }: { readonly action: CaseActionView }) {
  const { tell } = useSpeech();
  const { told, correctsId, correctedBy, imported, documentIds } = action;
  const marks = [
    ...(correctsId === undefined ? [] : [tell('record.is-correction')]),
    ...(correctedBy === undefined ? [] : [tell('record.was-corrected')]),
    ...(imported ? [tell('record.imported')] : []),
    ...(documentIds.length === 0
      ? []
      : [tell('record.documents', { count: String(documentIds.length) }, documentIds.length)]),
  ];
  return (
    <>
      {correctedBy === undefined ? told : <s>{told}</s>}
      {marks.length > 0 && <div className="quiet small">{marks.join(' · ')}</div>}
    </>
  );
}
