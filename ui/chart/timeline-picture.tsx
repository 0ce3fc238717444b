import { type ReactNode, useId } from 'react';
import { addDays, type Day, monthOf, yearOf } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { type Speaker, useSpeech } from '../speech.tsx';
import { Hatch } from './chart-frame.tsx';
import { type PlacedLabel, placeLabels } from './label-rows.ts';
import { type DayScale, dayScale, dayTicks } from './scale.ts';
import { type Interval, type Lane, rowsOf, type TimelineEvent, type TimelineMark } from './timeline.ts';
import { useBeginAt } from './use-begin-at.ts';
import { useWidth } from './use-width.ts';

type PictureProps = {
  readonly lanes: readonly Lane[];
  readonly events: readonly TimelineEvent[];
  readonly marks: readonly TimelineMark[];
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
  /** The item that Tab enters at. */
  readonly entered: string | undefined;
  /** The item that has focus or the pointer, whose rows light up in the tables. */
  readonly onMark: (key: string | undefined) => void;
};

const todayKey = 'today';
const bar = 16;
const gap = 8;
const labelRow = 16;
const axisHeight = 26;
/** Room for half of a label at either end. */
const edge = 28;
/** On a narrow screen the picture keeps this width and scrolls, its names stay. */
const widthLeast = 560;

/** The lanes with their names at the left; the picture itself scrolls sideways where it must. */
export function TimelinePicture(props: PictureProps) {
  const { lanes, events, marks, from, to, today } = props;
  const speech = useSpeech();
  const hatchId = useId();
  const [box, seen] = useWidth<HTMLDivElement>(720);
  const width = Math.max(seen, widthLeast);
  const x = dayScale(from, to, [edge, width - edge]);
  useBeginAt(box, x(today));
  const labels = placeLabels(
    [
      { key: todayKey, x: x(today), text: speech.say('ui.timeline-today') },
      ...marks.map((mark) => ({ key: mark.key, x: x(mark.day), text: markText(mark, speech) })),
    ],
    width,
  );
  const top = Math.max(...labels.map(({ row }) => row + 1)) * labelRow + gap;
  const strips = stripsOf(lanes, events, top);
  const bottom = strips.at(-1)?.end ?? top;
  const height = bottom + axisHeight;
  return (
    <div className="timeline__grid">
      <LaneNames strips={strips} height={height} />
      <div ref={box} className="timeline__scroll">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <defs>
            <Hatch id={hatchId} />
          </defs>
          <TimeAxis from={from} to={to} x={x} y={bottom} width={width} />
          <Marks labels={labels} bottom={bottom} />
          {strips.map((strip) => (
            <StripItems key={strip.key} strip={strip} x={x} hatchId={hatchId} picture={props} />
          ))}
        </svg>
      </div>
    </div>
  );
}

/** The lines of the days that stand through all lanes, and over them their labels. */
function Marks({ labels, bottom }: { readonly labels: readonly PlacedLabel[]; readonly bottom: number }) {
  return (
    <>
      {labels.map(({ key, x, row }) => (
        <line key={key} className={markClass(key)} x1={x} x2={x} y1={(row + 1) * labelRow} y2={bottom} />
      ))}
      {labels.map(({ key, x, row, anchor, text }) => (
        <text key={key} x={x} y={row * labelRow + 12} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}

/** Today is a dotted line, a last day a dashed one. */
function markClass(key: string): string {
  return `timeline__mark timeline__mark--${key === todayKey ? 'today' : 'end'}`;
}

/** A lane with its place in the picture; what happened is the last of them. */
type Strip = {
  readonly key: string;
  readonly name: string;
  readonly kind: Lane['kind'] | 'event';
  readonly rows: readonly (readonly Interval[])[];
  readonly events: readonly TimelineEvent[];
  readonly start: number;
  readonly end: number;
};

function stripsOf(lanes: readonly Lane[], events: readonly TimelineEvent[], top: number): readonly Strip[] {
  let start = top;
  const strips = lanes.map((lane): Strip => {
    const rows = rowsOf(lane.intervals);
    const end = start + Math.max(1, rows.length) * (bar + gap);
    const strip = { ...lane, rows, events: [], start, end };
    start = end;
    return strip;
  });
  if (events.length === 0) return strips;
  return [
    ...strips,
    { key: 'events', name: '', kind: 'event', rows: [], events, start, end: start + bar + gap },
  ];
}

function LaneNames({ strips, height }: { readonly strips: readonly Strip[]; readonly height: number }) {
  const { say } = useSpeech();
  return (
    <div className="timeline__names" style={{ height }} aria-hidden="true">
      {strips.map(({ key, kind, name, start }) => (
        <span key={key} style={{ top: start }}>
          {kind === 'event' ? say('ui.timeline-events') : name}
        </span>
      ))}
    </div>
  );
}

function StripItems(props: {
  readonly strip: Strip;
  readonly x: DayScale;
  readonly hatchId: string;
  readonly picture: PictureProps;
}) {
  const { strip, x, hatchId, picture } = props;
  return (
    <g className={`timeline__lane timeline__lane--${strip.kind}`}>
      {strip.rows.map((row, index) =>
        row.map((interval) => (
          <Item key={interval.key} item={interval} picture={picture}>
            <Bar
              interval={interval}
              x={x}
              y={strip.start + index * (bar + gap)}
              picture={picture}
              hatchId={hatchId}
            />
          </Item>
        )),
      )}
      {strip.events.map((event) => (
        <Item key={event.key} item={{ ...event, from: event.day, to: event.day }} picture={picture}>
          <circle cx={x(event.day)} cy={strip.start + bar / 2} r={bar / 2 - 2} />
        </Item>
      ))}
    </g>
  );
}

/** What can be reached: it has a name, takes part in the walk of the arrow keys, and lights up its row. */
function Item(props: {
  readonly item: Interval;
  readonly picture: PictureProps;
  readonly children: ReactNode;
}) {
  const speech = useSpeech();
  const { item, picture, children } = props;
  const { entered, onMark } = picture;
  return (
    <g
      className="timeline__item"
      data-item={item.key}
      role={item.why ? 'button' : 'img'}
      aria-label={itemText(item, speech)}
      tabIndex={entered === item.key ? 0 : -1}
      onFocus={() => onMark(item.key)}
      onBlur={() => onMark(undefined)}
      onPointerEnter={() => onMark(item.key)}
      onPointerLeave={() => onMark(undefined)}
    >
      {children}
    </g>
  );
}

function Bar(props: {
  readonly interval: Interval;
  readonly x: DayScale;
  readonly y: number;
  readonly picture: PictureProps;
  readonly hatchId: string;
}) {
  const { interval, x, y, picture, hatchId } = props;
  const start = x(interval.from < picture.from ? picture.from : interval.from);
  const lastDay =
    interval.to === undefined || interval.to > picture.to ? picture.to : addDays(interval.to, 1);
  const end = Math.max(x(lastDay), start + 3);
  const arrow = 8;
  const shape =
    interval.to === undefined
      ? `M${start} ${y}H${end - arrow}L${end} ${y + bar / 2}L${end - arrow} ${y + bar}H${start}Z`
      : `M${start} ${y}H${end}V${y + bar}H${start}Z`;
  return (
    <>
      <path className="timeline__bar" d={shape} />
      {end - start > 2 * bar && (
        <path
          className="timeline__shield"
          d={shield}
          transform={`translate(${start + 4} ${y + 2}) scale(0.5)`}
        />
      )}
      <path className="timeline__hatch" d={shape} fill={`url(#${hatchId})`} />
    </>
  );
}

/** The design system's shield, in the middle of 24 by 24. */
const shield = 'M12 1 3 5v6c0 5.55 3.84 10.74 9 12 5.16-1.26 9-6.45 9-12V5l-9-4z';

function TimeAxis(props: {
  readonly from: Day;
  readonly to: Day;
  readonly x: DayScale;
  readonly y: number;
  readonly width: number;
}) {
  const { tell } = useSpeech();
  const { from, to, x, y, width } = props;
  const { unit, days } = dayTicks(from, to, width);
  return (
    <g className="axis">
      <line x1={0} x2={width} y1={y} y2={y} />
      {days.map((day) => (
        <text key={day} x={x(day)} y={y + 18} textAnchor="middle">
          {unit === 'year' ? yearOf(day) : `${tell(`month-short.${monthOf(day)}`)} ${yearOf(day)}`}
        </text>
      ))}
    </g>
  );
}

function markText({ name, day }: TimelineMark, speech: Speaker): string {
  return `${name} ${formatDay(day, speech, 'table')}`;
}

/** "Levy barred: Mon, Apr 3, 2023 to no end yet". */
function itemText({ name, from, to }: Interval, speech: Speaker): string {
  const first = formatDay(from, speech);
  if (to === from) return `${name}: ${first}`;
  const last = to === undefined ? speech.say('ui.timeline-open-end') : formatDay(to, speech);
  return speech.say('ui.timeline-interval', { name, from: first, to: last });
}
