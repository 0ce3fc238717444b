import { useId } from 'react';
import { addMonths, type Day, laterDay, monthOf, yearOf } from '#kernel/calendar/day.ts';
import { formatCents, formatDay } from '#kernel/decision/format.ts';
import { cents } from '#kernel/money/cents.ts';
import { type Speaker, useSpeech } from '../speech.tsx';
import { type CollectionEnd, endOf, highestOf, type Plan, stepsOf } from './balance.ts';
import { Hatch } from './chart-frame.tsx';
import { letterWidth, placeLabels } from './label-rows.ts';
import { type DayScale, dayScale, dayTicks, linearScale, roundTicks, type Scale } from './scale.ts';
import { useWidth } from './use-width.ts';

export type BalancePictureProps = {
  readonly plan: Plan;
  readonly lowest?: Plan | undefined;
  readonly ends: readonly CollectionEnd[];
  readonly size: 'full' | 'small';
};

const heights = { full: 260, small: 150 } as const;
const margin = { left: 76, right: 28, bottom: 28 } as const;
const labelRowHeight = 18;
const centsInDollar = 100;

/**
 * The balance over the months: the chosen plan, the lowest lawful one, and the days on which collection ends.
 */
export function BalancePicture({ plan, lowest, ends, size }: BalancePictureProps) {
  const speech = useSpeech();
  const hatchId = useId();
  const [box, width] = useWidth<HTMLDivElement>(640);
  const place = placeOf({ plan, lowest, ends, size }, width, speech);
  const { x, y, top, bottom } = place;
  return (
    <div ref={box} className="chart__picture" aria-hidden="true">
      <svg width={width} height={heights[size]} viewBox={`0 0 ${width} ${heights[size]}`} className="balance">
        <defs>
          <Hatch id={hatchId} />
        </defs>
        <text className="axis__title" x={margin.left - 8} y={top - 10} textAnchor="end">
          {speech.say('ui.balance-axis')}
        </text>
        <MoneyAxis ticks={place.moneyTicks} y={y} width={width} />
        <MonthAxis from={place.from} to={place.to} x={x} bottom={bottom} width={width} />
        <LeftOver plan={plan} place={place} hatchId={hatchId} />
        {lowest && <path className="balance__lowest" d={pathOf(lowest, x, y)} />}
        <path className="balance__chosen" d={pathOf(plan, x, y)} />
        {lowest && <LineLabel plan={lowest} place={place} width={width} side="above" />}
        <LineLabel plan={plan} place={place} width={width} side="below" />
        {place.labels.map(({ key, x: at, line }) => (
          <g key={key} className={`balance__mark balance__mark--${line}`}>
            <line x1={at} x2={at} y1={top - 6} y2={bottom} />
            {line === 'paid' && <circle cx={at} cy={bottom} r="5" />}
          </g>
        ))}
        {place.labels.map(({ key, x: at, row, anchor, text }) => (
          <text key={key} x={at} y={labelRowHeight * (row + 1) - 6} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

type Place = {
  readonly from: Day;
  readonly to: Day;
  readonly x: DayScale;
  readonly y: Scale;
  readonly top: number;
  readonly bottom: number;
  readonly moneyTicks: readonly number[];
  /** The first place at this height that is right of every line. */
  readonly clearOf: (height: number) => number;
  /** How low a line stands at a place; at the foot once it has ended. */
  readonly heightOf: (plan: Plan, at: number) => number;
  readonly labels: readonly (ReturnType<typeof placeLabels>[number] & { readonly line: 'end' | 'paid' })[];
};

function placeOf({ plan, lowest, ends, size }: BalancePictureProps, width: number, speech: Speaker): Place {
  const plans = lowest ? [plan, lowest] : [plan];
  const from = plan.months[0]?.day ?? ends[0]?.day;
  if (from === undefined) throw new Error('a balance without months and without an end cannot be drawn');
  const lastDays = [...plans.map((each) => endOf(each)?.day), ...ends.map(({ day }) => day)];
  const to = lastDays.reduce<Day>((last, day) => (day ? laterDay(last, day) : last), addMonths(from, 1));
  const x = dayScale(from, to, [margin.left, width - margin.right]);
  const marks = marksOf(plan, ends, speech).map((mark) => ({ ...mark, x: x(mark.day) }));
  const labels = placeLabels(marks, width).map((label) => ({
    ...label,
    line: marks.find(({ key }) => key === label.key)?.line ?? 'end',
  }));
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
  const top = rows * labelRowHeight + 8;
  const bottom = heights[size] - margin.bottom;
  const moneyTicks = roundTicks(highestOf(plans) / centsInDollar, size === 'full' ? 5 : 3);
  const most = (moneyTicks.at(-1) ?? 0) * centsInDollar;
  const y = linearScale([0, most], [bottom, top]);
  const clearOf = (height: number) => Math.max(...plans.map((each) => lastAbove(each, height, x, y)));
  const heightOf = (each: Plan, at: number) => {
    const month = each.months.find(({ day }) => x(day) >= at);
    return month === undefined ? bottom : y(month.openingCents);
  };
  return { from, to, x, y, top, bottom, moneyTicks, clearOf, heightOf, labels };
}

/** Where a line goes below a height. */
function lastAbove(plan: Plan, height: number, x: DayScale, y: Scale): number {
  const month = plan.months.find(({ openingCents }) => y(openingCents) > height) ?? plan.months.at(-1);
  return month === undefined ? 0 : x(month.day);
}

type Mark = { readonly key: string; readonly day: Day; readonly text: string; readonly line: 'end' | 'paid' };

function marksOf(plan: Plan, ends: readonly CollectionEnd[], speech: Speaker): readonly Mark[] {
  const end = endOf(plan);
  const paid: readonly Mark[] =
    end?.cents === 0
      ? [
          {
            key: 'paid',
            day: end.day,
            line: 'paid',
            text: `${speech.say('ui.balance-paid-off')} ${monthText(end.day, speech)}`,
          },
        ]
      : [];
  const lastDays = ends.map(({ day, about }): Mark => ({
    key: `end ${about}`,
    day,
    line: 'end',
    text: `${speech.say('ui.balance-csed')} ${formatDay(day, speech, 'table')}`,
  }));
  return [...paid, ...lastDays];
}

function pathOf(plan: Plan, x: DayScale, y: Scale): string {
  const points = stepsOf(plan).map(({ day, cents: left }) => `${x(day).toFixed(1)} ${y(left).toFixed(1)}`);
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point}`).join('');
}

/**
 * The name of a line, tied to it by a hair: to the right of both lines where there is room, else above the
 * line of the lowest plan, which falls more slowly, and below the other.
 */
function LineLabel(props: {
  readonly plan: Plan;
  readonly place: Place;
  readonly width: number;
  readonly side: 'above' | 'below';
}) {
  const { say } = useSpeech();
  const { plan, place, width, side } = props;
  const month = plan.months[Math.floor(plan.months.length * namedAt[side])];
  if (month === undefined) return null;
  const text = say(side === 'above' ? 'ui.balance-lowest' : 'ui.balance-chosen', {
    payment: formatCents(plan.paymentCents),
  });
  const [at, balance] = [place.x(month.day), place.y(month.openingCents)];
  const clear = place.clearOf(balance) + 16;
  const className = `balance__name balance__name--${side}`;
  const textEnd = clear + text.length * letterWidth;
  if (textEnd > width - margin.right || place.heightOf(plan, textEnd) < balance + letterHeight)
    return (
      <text
        className={className}
        x={at}
        y={side === 'above' ? balance - 10 : balance + 22}
        textAnchor="middle"
      >
        {text}
      </text>
    );
  return (
    <g className={className}>
      <line x1={at} x2={clear - 4} y1={balance} y2={balance} />
      <text x={clear} y={balance + 4}>
        {text}
      </text>
    </g>
  );
}

const letterHeight = 16;
/** How far along its line a name stands: apart, so that two names do not meet. */
const namedAt = { above: 0.3, below: 0.62 } as const;

const leftOverWidth = 28;

/** What stands on each day on which a time to collect ends, hatched before that day, with its amount. */
function LeftOver(props: { readonly plan: Plan; readonly place: Place; readonly hatchId: string }) {
  const { say } = useSpeech();
  const { plan, place, hatchId } = props;
  return plan.leftovers.map(({ day, cents: left }) => {
    const at = place.y(left);
    const start = place.x(day) - leftOverWidth;
    return (
      <g key={day} className="balance__left-over">
        <rect x={start} y={at} width={leftOverWidth} height={place.bottom - at} fill={`url(#${hatchId})`} />
        <text x={start - 6} y={(at + place.bottom) / 2 + 4} textAnchor="end">
          {say('ui.balance-left-over', { amount: formatCents(left) })}
        </text>
      </g>
    );
  });
}

function MoneyAxis({
  ticks,
  y,
  width,
}: {
  readonly ticks: readonly number[];
  readonly y: Scale;
  readonly width: number;
}) {
  return (
    <g className="axis">
      {ticks.map((dollars) => (
        <g key={dollars}>
          <line
            x1={margin.left}
            x2={width - margin.right}
            y1={y(dollars * centsInDollar)}
            y2={y(dollars * centsInDollar)}
          />
          <text x={margin.left - 8} y={y(dollars * centsInDollar) + 4} textAnchor="end">
            {formatCents(cents(dollars * centsInDollar)).replace('.00', '')}
          </text>
        </g>
      ))}
    </g>
  );
}

function MonthAxis(props: {
  readonly from: Day;
  readonly to: Day;
  readonly x: DayScale;
  readonly bottom: number;
  readonly width: number;
}) {
  const speech = useSpeech();
  const { from, to, x, bottom, width } = props;
  const { unit, days } = dayTicks(from, to, width - margin.left - margin.right);
  return (
    <g className="axis">
      {days.map((day) => (
        <text key={day} x={x(day)} y={bottom + 18} textAnchor="middle">
          {unit === 'year' ? yearOf(day) : monthText(day, speech)}
        </text>
      ))}
    </g>
  );
}

function monthText(day: Day, { tell }: Speaker): string {
  return `${tell(`month-short.${monthOf(day)}`)} ${yearOf(day)}`;
}
