import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '#ui/api/hooks.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useShortcut } from '#ui/page/shortcuts.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { Money } from '#ui/text/money.tsx';
import { completeTaskContract } from '../api/complete-task.contract.ts';
import type { QueueRow } from '../api/list-queue.contract.ts';
import { bands } from '../parameters/legal-risk.ts';
import type { Amounts } from './amounts.ts';
import { type Queue, rowHref } from './queue.ts';
import { QueueDue, QueueReason } from './queue-cells.tsx';
import type { PickedCase } from './transfer-cases-form.tsx';

/** Which cases are picked, by their taxpayer. */
export type Picking = {
  readonly picked: ReadonlyMap<string, PickedCase>;
  readonly onPick: (picked: ReadonlyMap<string, PickedCase>) => void;
};

type QueueTableProps = {
  readonly queue: Queue;
  /** What the taxpayers owe, where it is lent. */
  readonly amounts?: Amounts;
  /** Cases can be picked, to hand several over at once. */
  readonly picking?: Picking;
  /** Rows of other people stand among them: who holds each is shown. */
  readonly isTeam?: boolean;
  /** What is said where nothing waits at all. */
  readonly empty?: string;
  /** Takes the narrowing away, where there is one. */
  readonly onShowAll?: (() => void) | undefined;
};

/** The queue in bands of time left. Rows keep the order of legal risk that they came in. */
export function QueueTable(props: QueueTableProps) {
  const { queue, amounts, picking, isTeam = false, empty, onShowAll } = props;
  const speech = useSpeech();
  const [pressed, setPressed] = useState<QueueRow>();
  const command = useCommand(completeTaskContract);
  const complete = (row: QueueRow) => {
    setPressed(row);
    command.run({ taxpayerId: row.taxpayerId, taskId: row.taskId });
  };
  useShortcut('x', speech.tell('work.key-pick'), pickWhereFocusIs, picking !== undefined);
  const retry = () => pressed && complete(pressed);
  return (
    <>
      <CommandTrouble problem={command.problem} process="task" event="complete-task" onRetry={retry} />
      <DataTable<QueueRow>
        caption={speech.tell('work.table')}
        isCaptionHidden
        isList
        columns={columnsOf({
          queue,
          amounts,
          picking,
          isTeam,
          speech,
          onComplete: complete,
          isBusy: command.isBusy,
        })}
        bands={bands.map((band) => {
          const rows = queue.rows.filter((row) => row.band === band);
          return { heading: `${speech.tell(`band.${band}`)} (${rows.length})`, rows };
        })}
        rowKey={({ taskId }) => taskId}
        empty={<Nothing text={empty ?? speech.tell('work.empty')} onShowAll={onShowAll} />}
      />
    </>
  );
}

function Nothing({
  text,
  onShowAll,
}: {
  readonly text: string;
  readonly onShowAll?: (() => void) | undefined;
}) {
  const { tell } = useSpeech();
  if (onShowAll === undefined) return <p>{text}</p>;
  return (
    <p>
      {tell('work.none-of-these')}{' '}
      <Button type="button" unstyled onClick={onShowAll}>
        {tell('work.show-all')}
      </Button>
    </p>
  );
}

type ColumnParts = {
  readonly queue: Queue;
  readonly amounts: Amounts;
  readonly picking: Picking | undefined;
  readonly isTeam: boolean;
  readonly speech: Speaker;
  readonly onComplete: (row: QueueRow) => void;
  readonly isBusy: boolean;
};

function columnsOf(parts: ColumnParts): readonly Column<QueueRow>[] {
  const { queue, amounts, picking, isTeam, speech } = parts;
  const held: Column<QueueRow> = {
    key: 'held',
    head: speech.tell('work.held-by'),
    cell: ({ heldBy }) => heldBy.name,
  };
  return [
    ...(picking ? [pickColumn(picking, speech)] : []),
    {
      key: 'due',
      head: speech.tell('work.deadline'),
      cell: (row) => <QueueDue row={row} today={queue.today} />,
    },
    {
      key: 'taxpayer',
      head: speech.tell('work.taxpayer'),
      isHeader: true,
      cell: (row) => <Link to={rowHref(row)}>{row.taxpayerName}</Link>,
    },
    { key: 'what', head: speech.tell('work.what-waits'), cell: (row) => <QueueReason row={row} /> },
    ...(amounts ? [amountColumn(amounts, speech)] : []),
    ...(isTeam ? [held] : []),
    ...(queue.rows.some(canBeCompleted) ? [actColumn(parts)] : []),
  ];
}

function amountColumn(amounts: NonNullable<Amounts>, speech: Speaker): Column<QueueRow> {
  return {
    key: 'amount',
    head: speech.tell('work.amount'),
    isFigure: true,
    cell: ({ taxpayerId }) => <Money cents={amounts.get(taxpayerId) ?? 'unknown'} />,
  };
}

function pickColumn({ picked, onPick }: Picking, speech: Speaker): Column<QueueRow> {
  const toggle = ({ taxpayerId, taxpayerName }: QueueRow) => {
    const next = new Map(picked);
    if (!next.delete(taxpayerId)) next.set(taxpayerId, { taxpayerId, taxpayerName });
    onPick(next);
  };
  return {
    key: 'pick',
    head: speech.tell('work.pick'),
    cell: (row) => (
      <input
        type="checkbox"
        className="pick"
        aria-label={speech.tell('work.pick-of', { taxpayer: row.taxpayerName })}
        checked={picked.has(row.taxpayerId)}
        onChange={() => toggle(row)}
      />
    ),
  };
}

function actColumn({ speech, isBusy, onComplete }: ColumnParts): Column<QueueRow> {
  return {
    key: 'act',
    head: speech.tell('work.act'),
    cell: (row) =>
      canBeCompleted(row) && (
        <Button
          type="button"
          unstyled
          aria-disabled={isBusy}
          aria-label={speech.tell('work.complete-of', { taxpayer: row.taxpayerName })}
          onClick={() => isBusy || onComplete(row)}
        >
          {speech.tell('event.task.complete-task')}
        </Button>
      ),
  };
}

/** Picks or lets go of the row in which the focus is. */
function pickWhereFocusIs(): void {
  document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>('input.pick')?.click();
}

/** Whether the person may tick the task off, as the answer says. */
function canBeCompleted({ moves }: QueueRow): boolean {
  return moves.some(({ event, allowed }) => event === 'complete-task' && allowed);
}
