import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { AnswerOf, InputOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { csvOf, downloadText } from '#ui/chart/csv.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { exportMediationsContract } from '../api/export-mediations.contract.ts';

type Row = AnswerOf<typeof exportMediationsContract>['rows'][number];
type Period = InputOf<typeof exportMediationsContract>;

/** The requests that were closed in a period, one row each, as a file for a spreadsheet. */
export function ExportButton() {
  const { tell } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button type="button" outline onClick={() => setOpen(true)}>
        {tell('mediation.export')}
      </Button>
      {isOpen && (
        <Dialog title={tell('mediation.export')} onClose={() => setOpen(false)}>
          <ExportForm onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function ExportForm({ onClose }: { readonly onClose: () => void }) {
  const speech = useSpeech();
  const { tell } = speech;
  const [period, setPeriod] = useState<Period>();
  const answer = useAnswer(exportMediationsContract, period ?? {}, { isOn: period !== undefined });
  return (
    <>
      <AskedForm
        asked={[
          { kind: 'day', name: 'fromDay', label: tell('mediation.export-from'), isOptional: true },
          { kind: 'day', name: 'untilDay', label: tell('mediation.export-until'), isOptional: true },
        ]}
        submit={tell('mediation.export-find')}
        onSubmit={(values) => setPeriod(values)}
        onCancel={onClose}
      />
      {period !== undefined && (
        <Answered answer={answer} rows={1}>
          {({ rows }) => (
            <p className="row dialog__buttons" role="status">
              {tell('mediation.export-found', { count: String(rows.length) }, rows.length)}
              {rows.length > 0 && (
                <Button
                  type="button"
                  onClick={() => downloadText('mediation.csv', csvOf(linesOf(rows, speech)))}
                >
                  {tell('mediation.export-save')}
                </Button>
              )}
            </p>
          )}
        </Answered>
      )}
    </>
  );
}

const columns = [
  'supportRequestId',
  'work',
  'initiator',
  'receivedDay',
  'noticeLagDays',
  'decision',
  'approvedDay',
  'deniedDay',
  'grounds',
  'closedDay',
  'reason',
  'inMediation',
  'minutes',
  'feedback',
] as const;

function linesOf(rows: readonly Row[], { tell, find }: Speaker): readonly (readonly string[])[] {
  const named = (value: string) => find(`mediation-option.${value}`) ?? value;
  const cellOf = (row: Row, column: (typeof columns)[number]): string => {
    switch (column) {
      case 'grounds':
        return row.grounds.map(named).join('; ');
      case 'feedback':
        return row.feedback
          .map(({ side, rating, told }) =>
            [tell(`role.${side}`), String(rating), told ?? ''].join(' ').trim(),
          )
          .join('; ');
      case 'decision':
        return tell(`mediation.decision-${row.decision}`);
      default:
        return row[column] === undefined ? '' : named(String(row[column]));
    }
  };
  return [
    columns.map((column) => tell(`mediation.export-col-${column}`)),
    ...rows.map((row) => columns.map((column) => cellOf(row, column))),
  ];
}
