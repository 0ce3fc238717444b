import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import { useAskedWhy } from '../findings/why-book.tsx';
import { whyIdOf } from '../findings/why-subject.ts';
import { useSpeech } from '../speech.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { itemAfter, itemsOf, type Lane, type TimelineEvent, type TimelineMark } from './timeline.ts';
import { TimelinePicture } from './timeline-picture.tsx';
import { TimelineTables } from './timeline-tables.tsx';

export type TimelineProps = {
  readonly caption: string;
  readonly lanes: readonly Lane[];
  readonly events: readonly TimelineEvent[];
  readonly marks: readonly TimelineMark[];
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
};

const walkingKeys = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

/**
 * What protected, what suspended and what happened, over time, with the same as tables. One Tab enters the
 * picture; the arrow keys walk its items, Enter opens the reasons of one.
 */
export function Timeline(props: TimelineProps) {
  const { caption, lanes, events, marks, from, to, today } = props;
  const { say } = useSpeech();
  const helpId = useId();
  const [marked, setMarked] = useState<string>();
  const { picture, entered, onKey } = useWalk(lanes, events);
  return (
    <ChartFrame
      caption={caption}
      table={<TimelineTables lanes={lanes} events={events} marks={marks} today={today} marked={marked} />}
    >
      <div
        ref={picture}
        className="timeline"
        role="group"
        aria-label={caption}
        aria-describedby={helpId}
        onKeyDown={onKey}
      >
        <p id={helpId} className="heard">
          {say('ui.timeline-help')}
        </p>
        <TimelinePicture
          lanes={lanes}
          events={events}
          marks={marks}
          from={from}
          to={to}
          today={today}
          entered={entered}
          onMark={setMarked}
        />
      </div>
    </ChartFrame>
  );
}

/** The walk of the arrow keys over the items of the picture; Tab enters where it was left. */
function useWalk(lanes: readonly Lane[], events: readonly TimelineEvent[]) {
  const picture = useRef<HTMLDivElement>(null);
  const items = useMemo(() => itemsOf(lanes, events), [lanes, events]);
  const [left, setLeft] = useState<string>();
  const [, ask] = useAskedWhy();
  const current = items.find(({ key }) => key === left) ?? items[0];
  const onKey = (event: KeyboardEvent) => {
    if (current === undefined) return;
    if (event.key === 'Enter' && current.why) {
      event.preventDefault();
      ask(whyIdOf(current.why));
    }
    if (!walkingKeys.has(event.key)) return;
    event.preventDefault();
    const next = itemAfter(items, current, event.key);
    setLeft(next.key);
    picture.current?.querySelector<SVGElement>(`[data-item="${CSS.escape(next.key)}"]`)?.focus();
  };
  return { picture, entered: current?.key, onKey };
}
