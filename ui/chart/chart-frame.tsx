import { type ReactNode, useId, useState } from 'react';
import { useSpeech } from '../speech.tsx';
import { csvOf, downloadText } from './csv.ts';

export type ChartFrameProps = {
  /** What the picture shows, as a sentence with its finding. */
  readonly caption: string;
  /** The same figures as a table: shown by default, and always printed. */
  readonly table: ReactNode;
  readonly csv?: { readonly name: string; readonly rows: readonly (readonly string[])[] };
  readonly children: ReactNode;
};

/** A picture with its sentence and its table. */
export function ChartFrame({ caption, table, csv, children }: ChartFrameProps) {
  const { say } = useSpeech();
  const tableId = useId();
  const [isTableShown, setTableShown] = useState(true);
  return (
    <figure className="chart">
      <figcaption className="chart__caption">{caption}</figcaption>
      {children}
      <div className="chart__tools row">
        <button
          type="button"
          className="usa-button usa-button--unstyled small"
          aria-expanded={isTableShown}
          aria-controls={tableId}
          onClick={() => setTableShown(!isTableShown)}
        >
          {say(isTableShown ? 'ui.chart-table-hide' : 'ui.chart-table-show')}
        </button>
        {csv && (
          <button
            type="button"
            className="usa-button usa-button--unstyled small"
            onClick={() => downloadText(csv.name, csvOf(csv.rows))}
          >
            {say('ui.chart-csv')}
          </button>
        )}
      </div>
      <div
        id={tableId}
        className={`chart__table${isTableShown ? '' : ' chart__table--folded'}`}
        role="region"
        aria-label={say('ui.chart-table', { caption })}
        // A long table scrolls inside of its frame, also by the keyboard.
        tabIndex={0}
      >
        {table}
      </div>
    </figure>
  );
}

/** Stripes, so that an area is told apart without its color. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" className="hatch__ground" />
      <line x1="0" y1="0" x2="0" y2="6" className="hatch__line" />
    </pattern>
  );
}
