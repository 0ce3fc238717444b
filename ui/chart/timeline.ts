import { type Day, daysBetween } from '#kernel/calendar/day.ts';
import type { Citation } from '#kernel/law/source.ts';
import type { WhySubject } from '../findings/why-subject.ts';

/**
 * What a lane means decides how its bars look: told apart by fill, pattern and outline, not by color alone.
 */
export type LaneKind = 'protection' | 'suspension' | 'agreement' | 'appeal';

/** A time that something lasted; without an end it still does. */
export type Interval = {
  readonly key: string;
  readonly name: string;
  readonly from: Day;
  readonly to?: Day | undefined;
  readonly law?: Citation | undefined;
  readonly why?: WhySubject | undefined;
};

export type Lane = {
  readonly key: string;
  readonly name: string;
  readonly kind: LaneKind;
  readonly intervals: readonly Interval[];
};

/** Something that happened on one day. */
export type TimelineEvent = {
  readonly key: string;
  readonly day: Day;
  readonly name: string;
  readonly why?: WhySubject | undefined;
};

/** A day that stands through all lanes, such as the last day to collect. */
export type TimelineMark = { readonly key: string; readonly day: Day; readonly name: string };

/** An item that can be reached by the keyboard, in the order of the picture. */
export type TimelineItem = {
  readonly key: string;
  readonly lane: number;
  readonly from: Day;
  readonly why: WhySubject | undefined;
};

/** Intervals of a lane in rows, so that those that overlap stand one under the other. */
export function rowsOf(intervals: readonly Interval[]): readonly (readonly Interval[])[] {
  const rows: Interval[][] = [];
  for (const interval of intervals.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const row = rows.find((each) => isBefore(each.at(-1), interval));
    if (row === undefined) rows.push([interval]);
    else row.push(interval);
  }
  return rows;
}

function isBefore(last: Interval | undefined, next: Interval): boolean {
  return last?.to !== undefined && last.to < next.from;
}

/** How many days an interval has, its first and last both counted; without an end, until today. */
export function daysOf({ from, to }: Interval, today: Day): number {
  return daysBetween(from, to ?? today) + 1;
}

/**
 * The items in the order in which the arrow keys walk them: lanes from top to bottom, each from left to
 * right.
 */
export function itemsOf(lanes: readonly Lane[], events: readonly TimelineEvent[]): readonly TimelineItem[] {
  const inLanes = lanes.flatMap(({ intervals }, lane) =>
    intervals.map(({ key, from, why }): TimelineItem => ({ key, lane, from, why })),
  );
  const happened = events.map(({ key, day, why }): TimelineItem => ({
    key,
    lane: lanes.length,
    from: day,
    why,
  }));
  return [...inLanes, ...happened].toSorted((a, b) => a.lane - b.lane || (a.from < b.from ? -1 : 1));
}

/** The item that an arrow key leads to: along the lane, or the nearest one in the lane above or below. */
export function itemAfter(items: readonly TimelineItem[], current: TimelineItem, key: string): TimelineItem {
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const at = items.indexOf(current) + (key === 'ArrowRight' ? 1 : -1);
    return items[Math.min(Math.max(at, 0), items.length - 1)] ?? current;
  }
  if (key === 'Home') return items[0] ?? current;
  if (key === 'End') return items.at(-1) ?? current;
  const wanted = key === 'ArrowDown' ? 1 : -1;
  const lanes = [...new Set(items.map(({ lane }) => lane))];
  const lane = lanes[lanes.indexOf(current.lane) + wanted];
  const there = items.filter((item) => item.lane === lane);
  const distance = (item: TimelineItem) => Math.abs(daysBetween(item.from, current.from));
  return there.toSorted((a, b) => distance(a) - distance(b))[0] ?? current;
}
