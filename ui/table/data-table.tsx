import { Table } from '@trussworks/react-uswds';
import { type ReactNode, useRef } from 'react';
import { useDensity } from '../density.tsx';
import { useShortcut } from '../page/shortcuts.tsx';
import { useSpeech } from '../speech.tsx';
import { Termed } from '../text/term.tsx';

export type Column<Row> = {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the end, so that their decimals align. */
  readonly isFigure?: boolean;
  /** The cell that names its row. */
  readonly isHeader?: boolean;
};

/** Rows under a heading of their own, such as what is late. */
export type Band<Row> = { readonly heading: ReactNode; readonly rows: readonly Row[] };

export type DataTableProps<Row> = {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows?: readonly Row[];
  readonly bands?: readonly Band<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What is said where there are no rows: what would stand here, and how it gets here. */
  readonly empty?: ReactNode;
  /** Rows hold links to their pages, so that j and k walk them. */
  readonly isList?: boolean;
  /** The row that belongs to what a picture beside the table points at. */
  readonly isMarked?: (row: Row) => boolean;
};

/** A table with real headers. On a phone each row becomes a card; the page itself never scrolls sideways. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows = [], bands = [{ heading: undefined, rows }], rowKey, empty } = props;
  const { say } = useSpeech();
  const density = useDensity();
  const box = useRef<HTMLDivElement>(null);
  const isList = props.isList === true;
  useShortcut('j', say('ui.key-next-row'), () => walk(box.current, 1), isList);
  useShortcut('k', say('ui.key-previous-row'), () => walk(box.current, -1), isList);
  const filled = bands.filter((band) => band.rows.length > 0);
  if (filled.length === 0) return <div className="empty">{empty ?? say('ui.table-none')}</div>;
  return (
    <div ref={box} className={`data-table${props.isCaptionHidden === true ? ' data-table--bare' : ''}`}>
      <Table
        fullWidth
        compact={density === 'compact'}

        caption={caption}
        bordered={false}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.isFigure === true ? 'figure' : undefined}>
                <Termed text={column.head} />
              </th>
            ))}
          </tr>
        </thead>
        {filled.map((band, index) => (
          <tbody key={index}>
            {band.heading !== undefined && (
              <tr className="data-table__band">
                <th scope="rowgroup" colSpan={columns.length}>
                  {band.heading}
                </th>
              </tr>
            )}
            {band.rows.map((row) => (
              <tr key={rowKey(row)} className={props.isMarked?.(row) === true ? 'marked' : undefined}>
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </Table>
    </div>
  );
}

/** On a phone the head stands beside the cell's content, which stays one whole. */
function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = column.isFigure === true ? 'figure' : undefined;
  const content = <div className="data-table__cell">{column.cell(row)}</div>;
  if (column.isHeader === true)
    return (
      <th scope="row" data-label={column.head} className={className}>
        {content}
      </th>
    );
  return (
    <td data-label={column.head} className={className}>
      {content}
    </td>
  );
}

/** Moves focus to the link of the next or previous row. */
function walk(box: HTMLElement | null, by: 1 | -1): void {
  const links = [...(box?.querySelectorAll<HTMLElement>('tbody th[scope="row"] a') ?? [])];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const to = at === -1 && by === -1 ? links.length - 1 : at + by;
  links[Math.min(Math.max(to, 0), links.length - 1)]?.focus();
}
