import { useId } from 'react';
import { addMonths, type Day, laterDay, monthOf, yearOf } from '#kernel/calendar/day.ts';
import { formatCents, formatDay } from '#kernel/decision/format.ts';
import { cents } from '#kernel/money/cents.ts';
import { type Speaker, useSpeech } from '../speech.tsx';
import { type CollectionEnd, endOf, highestOf, type Plan, stepsOf } from './balance.ts';
import { Hatch } from './chart-frame.tsx';
import { placeLabels } from './label-rows.ts';
import { type DayScale, dayScale, dayTicks, linearScale, roundTicks, type Scale } from './scale.ts';
import { useWidth } from './use-width.ts';

export type BalancePictureProps = {
  readonly plan: Plan;
  readonly lowest?: Plan | undefined;
  readonly ends: readonly CollectionEnd[];
  readonly size: 'full' | 'small';
};

const heights = { full: 260, small: 150 } as const;
const margin = { left: 76, right: 14, bottom: 28 } as const;
const labelRowHeight = 18;
const centsInDollar = 100;

/** The balance over the months: the chosen plan, the lowest lawful one, and the days on which collection ends. */
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
        {lowest && <LineLabel plan={lowest} place={place} side="above" word="ui.balance-lowest" />}
        <LineLabel plan={plan} place={place} side="below" word="ui.balance-chosen" />
        {place.labels.map(({ key, x: at, row, anchor, text, line }) => (
          <g key={key} className={`balance__mark balance__mark--${line}`}>
            {line === 'end' && <line x1={at} x2={at} y1={top - 6} y2={bottom} />}
            {line === 'paid' && <circle cx={at} cy={bottom} r="5" />}
            {line === 'paid' && <line x1={at} x2={at} y1={top - 6} y2={bottom - 8} />}
            <text x={at} y={labelRowHeight * (row + 1) - 6} textAnchor={anchor}>
              {text}
            </text>
          </g>
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
  return { from, to, x, y: linearScale([0, most], [bottom, top]), top, bottom, moneyTicks, labels };
}

type Mark = { readonly key: string; readonly day: Day; readonly text: string; readonly line: 'end' | 'paid' };

function marksOf(plan: Plan, ends: readonly CollectionEnd[], speech: Speaker): readonly Mark[] {
  const end = endOf(plan);
  const paid: readonly Mark[] =
    end?.leftCents === 0
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

/** The name of a line at the line itself: the lowest plan falls more slowly, so its name stands above. */
function LineLabel(props: {
  readonly plan: Plan;
  readonly place: Place;
  readonly side: 'above' | 'below';
  readonly word: 'ui.balance-lowest' | 'ui.balance-chosen';
}) {
  const { say } = useSpeech();
  const { plan, place, side, word } = props;
  const month = plan.months[Math.floor(plan.months.length * (side === 'above' ? 0.35 : 0.2))];
  if (month === undefined) return null;
  const [at, balance] = [place.x(month.day), place.y(month.openingCents)];
  return (
    <text
      className={`balance__name balance__name--${side}`}
      x={side === 'above' ? at + 8 : at - 8}
      y={side === 'above' ? balance - 8 : balance + 20}
      textAnchor={side === 'above' || at < labelSpace ? 'start' : 'end'}
    >
      {say(word, { payment: formatCents(plan.paymentCents) })}
    </text>
  );
}

/** A name needs so much room at its left. */
const labelSpace = 260;

/** What stands when the time to collect ends, from there to the edge, with its amount. */
function LeftOver(props: { readonly plan: Plan; readonly place: Place; readonly hatchId: string }) {
  const { say } = useSpeech();
  const { plan, place, hatchId } = props;
  const end = endOf(plan);
  if (end === undefined || end.leftCents === 0) return null;
  const at = place.y(end.leftCents);
  const start = place.x(end.day) - 28;
  return (
    <g className="balance__left-over">
      <rect x={start} y={at} width={28} height={place.bottom - at} fill={`url(#${hatchId})`} />
      <text x={start - 6} y={at - 6} textAnchor="end">
        {say('ui.balance-left-over', { amount: formatCents(end.leftCents) })}
      </text>
    </g>
  );
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
