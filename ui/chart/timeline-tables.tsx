import type { Day } from '#kernel/calendar/day.ts';
import { formatNumber } from '#kernel/decision/format.ts';
import { WhyButton } from '../findings/why-button.tsx';
import { useSpeech } from '../speech.tsx';
import { type Column, DataTable } from '../table/data-table.tsx';
import { DayText } from '../text/day-text.tsx';
import { daysOf, type Interval, type Lane, type TimelineEvent, type TimelineMark } from './timeline.ts';

/** The picture's figures as tables: nothing is shown in one that the other leaves out. */
export function TimelineTables(props: {
  readonly lanes: readonly Lane[];
  readonly events: readonly TimelineEvent[];
  readonly marks: readonly TimelineMark[];
  readonly today: Day;
  /** The item of the picture that has focus or the pointer. */
  readonly marked: string | undefined;
}) {
  const { lanes, events, marks, today, marked } = props;
  return (
    <div className="stack">
      <IntervalTable lanes={lanes} today={today} marked={marked} />
      {events.length + marks.length > 0 && <EventTable events={[...events, ...marks]} marked={marked} />}
    </div>
  );
}

type IntervalRow = Interval & { readonly lane: string };

function IntervalTable(props: {
  readonly lanes: readonly Lane[];
  readonly today: Day;
  readonly marked: string | undefined;
}) {
  const { say } = useSpeech();
  const { lanes, today, marked } = props;
  const rows = lanes.flatMap(({ name, intervals }) =>
    intervals.map((interval): IntervalRow => ({ ...interval, lane: name })),
  );
  const columns: readonly Column<IntervalRow>[] = [
    { key: 'what', head: say('ui.timeline-what'), isHeader: true, cell: (row) => <Name row={row} /> },
    { key: 'lane', head: say('ui.timeline-lane'), cell: (row) => row.lane },
    { key: 'from', head: say('ui.timeline-from'), cell: (row) => <DayText day={row.from} style="table" /> },
    {
      key: 'to',
      head: say('ui.timeline-to'),
      cell: (row) =>
        row.to === undefined ? say('ui.timeline-open-end') : <DayText day={row.to} style="table" />,
    },
    {
      key: 'days',
      head: say('ui.timeline-days'),
      isFigure: true,
      cell: (row) => formatNumber(daysOf(row, today)),
    },
  ];
  return (
    <DataTable
      caption={say('ui.timeline-intervals')}
      columns={columns}
      rows={rows.toSorted((a, b) => (a.from < b.from ? 1 : -1))}
      rowKey={(row) => row.key}
      isMarked={(row) => row.key === marked}
    />
  );
}

function EventTable({
  events,
  marked,
}: {
  readonly events: readonly TimelineEvent[];
  readonly marked: string | undefined;
}) {
  const { say } = useSpeech();
  return (
    <DataTable
      caption={say('ui.timeline-events')}
      columns={[
        { key: 'what', head: say('ui.timeline-what'), isHeader: true, cell: (row) => <Name row={row} /> },
        { key: 'day', head: say('ui.timeline-day'), cell: (row) => <DayText day={row.day} style="table" /> },
      ]}
      rows={events.toSorted((a, b) => (a.day < b.day ? 1 : -1))}
      rowKey={(row) => row.key}
      isMarked={(row) => row.key === marked}
    />
  );
}

function Name({ row }: { readonly row: Pick<TimelineEvent, 'name' | 'why'> }) {
  return (
    <>
      {row.name} {row.why && <WhyButton subject={row.why} about={row.name} />}
    </>
  );
}
