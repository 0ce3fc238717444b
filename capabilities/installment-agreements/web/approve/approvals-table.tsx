import { Link } from 'react-router';
import type { Day } from '#kernel/calendar/day.ts';
import { formatCount } from '#kernel/decision/format.ts';
import { Deadline } from '#ui/findings/deadline.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { useShortcut } from '#ui/page/shortcuts.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Money } from '#ui/text/money.tsx';
import type { ApprovalRow } from '../../api/list-approvals.contract.ts';

type ApprovalsTableProps = {
  readonly rows: readonly ApprovalRow[];
  readonly today: Day;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
};

/** What waits, in the order in which it ends; what cannot be approved says why beside its box. */
export function ApprovalsTable(props: ApprovalsTableProps) {
  const speech = useSpeech();
  useShortcut('x', speech.tell('approvals.key-pick'), pickWhereFocusIs);
  return (
    <DataTable<ApprovalRow>
      caption={speech.tell('approvals.table')}
      isCaptionHidden
      isList
      columns={columnsOf(props, speech)}
      rows={props.rows}
      rowKey={({ requestId }) => requestId}
      empty={speech.tell('approvals.empty')}
    />
  );
}

/** Picks or lets go of the row in which the focus is. */
function pickWhereFocusIs(): void {
  document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>('input.queue-pick')?.click();
}

/** A request in the version that was looked at: another version has not been picked. */
export function pickOf({ requestId, version }: Pick<ApprovalRow, 'requestId' | 'version'>): string {
  return `${requestId} ${version}`;
}

function columnsOf(
  { today, picked, onPick }: ApprovalsTableProps,
  speech: Speaker,
): readonly Column<ApprovalRow>[] {
  const { tell } = speech;
  const toggle = (row: ApprovalRow) => {
    const next = new Set(picked);
    if (!next.delete(pickOf(row))) next.add(pickOf(row));
    onPick(next);
  };
  return [
    {
      key: 'pick',
      head: tell('approvals.pick'),
      cell: (row) => <Pick row={row} isPicked={picked.has(pickOf(row))} onToggle={toggle} />,
    },
    {
      key: 'taxpayer',
      head: tell('approvals.taxpayer'),
      isHeader: true,
      cell: ({ requestId, taxpayerName }) => (
        <Link to={`/requests/${requestId}/approve`}>{taxpayerName}</Link>
      ),
    },
    { key: 'type', head: tell('approvals.type'), cell: ({ type }) => tell(`value.agreementType.${type}`) },
    {
      key: 'payment',
      head: tell('approvals.payment'),
      isFigure: true,
      cell: ({ paymentCents }) => <Money cents={paymentCents} />,
    },
    { key: 'prepared', head: tell('approvals.prepared'), cell: ({ preparedBy }) => preparedBy },
    {
      key: 'waiting',
      head: tell('approvals.waiting'),
      cell: ({ sentDay, waitingDays }) => (
        <>
          <DayText day={sentDay} style="table" />
          <div className="quiet small">{formatCount(waitingDays, 'days', speech)}</div>
        </>
      ),
    },
    {
      key: 'due',
      head: tell('approvals.due'),
      cell: ({ deadline }) =>
        deadline && <Deadline deadline={deadline as DeadlineView} kind="duty" today={today} short />,
    },
  ];
}

function Pick(props: {
  readonly row: ApprovalRow;
  readonly isPicked: boolean;
  readonly onToggle: (row: ApprovalRow) => void;
}) {
  const { tell } = useSpeech();
  const { row, isPicked, onToggle } = props;
  const { taxpayerName, version, allowed, findings } = row;
  if (!allowed)
    return (
      <details className="approvals__barred">
        <summary>{tell('approvals.barred')}</summary>
        <FindingList findings={findings} />
      </details>
    );
  return (
    <input
      type="checkbox"
      className="queue-pick"
      aria-label={tell('approvals.pick-one', { name: taxpayerName, version: String(version) })}
      checked={isPicked}
      onChange={() => onToggle(row)}
    />
  );
}
