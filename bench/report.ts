import { type Figure, median } from './measure.ts';

const widths = [38, 12, 12, 12, 12];
const heads = ['Times a second', 'lowest', 'median', 'highest', 'median is'];

/** The figures as a table: each with its range over the rounds, and how many times the first one does it. */
export function report(title: string, figures: readonly Figure[]): string {
  const [first] = figures;
  const rows = figures.map(({ name, perSecond }) => {
    const middle = median(perSecond);
    const times = first === undefined ? NaN : median(first.perSecond) / middle;
    const ratio = times === 1 ? '' : `1/${times.toFixed(times < 10 ? 1 : 0)}`;
    return [name, whole(Math.min(...perSecond)), whole(middle), whole(Math.max(...perSecond)), ratio];
  });
  return [title, ...[heads, ...rows].map(rowOf), ''].join('\n');
}

function rowOf(cells: readonly string[]): string {
  const padded = cells.map((cell, at) => {
    const width = widths[at] ?? cell.length;
    return at === 0 ? cell.padEnd(width) : cell.padStart(width);
  });
  return `  ${padded.join('').trimEnd()}`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
