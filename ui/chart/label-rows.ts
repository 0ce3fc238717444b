/** A label that wants to stand at a place. */
export type Label = { readonly key: string; readonly x: number; readonly text: string };

/**
 * Where a label stands so that none covers another: its row, and the side of its place that it is written on.
 */
export type PlacedLabel = Label & { readonly row: number; readonly anchor: 'start' | 'middle' | 'end' };

/** About the width of a letter at the size of chart labels. */
export const letterWidth = 6.6;
const gap = 8;

/** Puts labels into rows from left to right; one that would touch another goes into the next row. */
export function placeLabels(labels: readonly Label[], width: number): readonly PlacedLabel[] {
  const ends: number[] = [];
  return labels
    .toSorted((a, b) => a.x - b.x)
    .map((label) => {
      const size = label.text.length * letterWidth;
      const anchor = anchorOf(label.x, size, width);
      const start = label.x - size * shareLeftOf[anchor];
      const found = ends.findIndex((end) => end + gap <= start);
      const row = found === -1 ? ends.length : found;
      ends[row] = start + size;
      return { ...label, row, anchor };
    });
}

/** How much of a label stands left of its place. */
const shareLeftOf = { start: 0, middle: 0.5, end: 1 } as const;

function anchorOf(x: number, size: number, width: number): PlacedLabel['anchor'] {
  if (x - size / 2 < 0) return 'start';
  return x + size / 2 > width ? 'end' : 'middle';
}
