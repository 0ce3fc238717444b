import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Table } from '@trussworks/react-uswds';
import { SelectField } from '../form/fields.tsx';
import { useMedia } from '../page/use-media.ts';
import { useSpeech } from '../speech.tsx';

/** Something that is compared: a column. */
export type Compared = {
  readonly key: string;
  readonly name: string;
  /** Not to be had, and shown all the same, more quietly. */
  readonly isDim?: boolean;
};

/** What is compared of each: a row. */
export type ComparedRow<Option extends Compared> = {
  readonly key: string;
  readonly head: string;
  readonly cell: (option: Option) => ReactNode;
  readonly isFigure?: boolean;
  /** A number by which the lowest is told; undefined where the option has none. */
  readonly figure?: (option: Option) => number | undefined;
  /** A number that is drawn beneath as well, on one scale for the row; hollow where it is not to be had. */
  readonly drawn?: (option: Option) => number | undefined;
};

type ComparisonProps<Option extends Compared> = {
  readonly caption: string;
  /** What the options are: the head of the column of heads. */
  readonly corner: string;
  readonly options: readonly Option[];
  readonly rows: readonly ComparedRow<Option>[];
  /** The one that is looked at. */
  readonly selected: string;
  readonly onSelect: (key: string) => void;
};

/** Too narrow for all of them side by side. */
const phone = '(max-width: 40em)';

/**
 * Options side by side, each a column, what is compared a row; none is left out. One is chosen in the head to
 * be looked at. On a phone two of them stand beside each other, and which is chosen above.
 */
export function ComparisonTable<Option extends Compared>(props: ComparisonProps<Option>) {
  const isPhone = useMedia(phone);
  return isPhone && props.options.length > 2 ? <Pair {...props} /> : <SideBySide {...props} />;
}

function Pair<Option extends Compared>(props: ComparisonProps<Option>) {
  const { say } = useSpeech();
  const { options, selected } = props;
  const others = options.filter(({ key }) => key !== selected);
  const [besideKey, setBeside] = useState(others[0]?.key ?? selected);
  const beside = besideKey === selected ? others[0]?.key : besideKey;
  const choices = options.map(({ key, name }) => ({ value: key, text: name }));
  const id = useId();
  return (
    <div className="stack stack--tight">
      <SelectField
        name={`compare-${id}`}
        label={say('compared.this')}
        value={selected}
        options={choices}
        onChange={props.onSelect}
      />
      <SelectField
        name={`compare-with-${id}`}
        label={say('compared.with')}
        value={beside ?? ''}
        options={choices.filter(({ value }) => value !== selected)}
        onChange={setBeside}
      />
      <SideBySide
        {...props}
        options={options.filter(({ key }) => key === selected || key === beside)}
        isChosenAbove
      />
    </div>
  );
}

function SideBySide<Option extends Compared>(
  props: ComparisonProps<Option> & { readonly isChosenAbove?: boolean },
) {
  const { caption, corner, options, rows, selected, onSelect, isChosenAbove = false } = props;
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  // What is looked at stands in sight, also where the options reach beyond the side.
  useEffect(() => {
    const head = box.current?.querySelector<HTMLElement>('thead .marked');
    const first = box.current?.querySelector<HTMLElement>('thead th');
    if (box.current && head && first) box.current.scrollLeft = head.offsetLeft - first.offsetWidth;
  }, [selected]);
  return (
    // It scrolls sideways by itself where it is too wide, so it can be reached by the keyboard.
    <div ref={box} className="comparison" role="region" aria-label={caption} tabIndex={0}>
      <Table fullWidth compact bordered={false} caption={caption}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {options.map((option) => (
              <th key={option.key} scope="col" aria-label={option.name} className={markOf(option, selected)}>
                {isChosenAbove ? (
                  option.name
                ) : (
                  <label className="comparison__choice">
                    <input
                      type="radio"
                      name={name}
                      value={option.key}
                      checked={option.key === selected}
                      onChange={() => onSelect(option.key)}
                    />
                    <span>{option.name}</span>
                  </label>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} options={options} selected={selected} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** The lowest of a row stands out, and says in a word that it is. */
function Row<Option extends Compared>(props: {
  readonly row: ComparedRow<Option>;
  readonly options: readonly Option[];
  readonly selected: string;
}) {
  const { say } = useSpeech();
  const { row, options, selected } = props;
  const figures = options.map((option) => row.figure?.(option)).filter((one) => one !== undefined);
  const lowest = figures.length > 1 ? Math.min(...figures) : undefined;
  const drawn = drawnOf(row, options);
  const isLowest = (option: Option) => lowest !== undefined && row.figure?.(option) === lowest;
  return (
    <>
      <tr>
        <th scope="row" rowSpan={drawn ? 2 : 1}>
          {row.head}
        </th>
        {options.map((option) => (
          <td
            key={option.key}
            className={`${markOf(option, selected)}${row.isFigure === true ? ' figure' : ''}`}
          >
            {isLowest(option) ? (
              <>
                <strong>{row.cell(option)}</strong>{' '}
                <span className="comparison__lowest">{say('compared.lowest')}</span>
              </>
            ) : (
              row.cell(option)
            )}
          </td>
        ))}
      </tr>
      {drawn && <Drawn drawn={drawn} options={options} selected={selected} />}
    </>
  );
}

/** What of a row is drawn; nothing where there are not two to hold against each other. */
function drawnOf<Option extends Compared>(row: ComparedRow<Option>, options: readonly Option[]) {
  const figures = options.map((option) => row.drawn?.(option));
  const known = figures.filter((figure) => figure !== undefined);
  const most = Math.max(...known);
  return known.length < 2 || most <= 0 ? undefined : { figures, most };
}

/** The row as a picture: who looks sees at once what costs more. Its figures stand above it in words. */
function Drawn(props: {
  readonly drawn: NonNullable<ReturnType<typeof drawnOf>>;
  readonly options: readonly Compared[];
  readonly selected: string;
}) {
  const { drawn, options, selected } = props;
  return (
    <tr aria-hidden="true" className="comparison__drawn">
      {options.map((option, at) => (
        <td key={option.key} className={markOf(option, selected)}>
          <Dot figure={drawn.figures[at]} most={drawn.most} isHollow={option.isDim === true} />
        </td>
      ))}
    </tr>
  );
}

function Dot(props: {
  readonly figure: number | undefined;
  readonly most: number;
  readonly isHollow: boolean;
}) {
  const { figure, most, isHollow } = props;
  if (figure === undefined) return null;
  return (
    <span className="comparison__scale">
      <span
        className={`comparison__dot${isHollow ? ' comparison__dot--hollow' : ''}`}
        style={{ insetBlockEnd: `${(figure / most) * 100}%` }}
      />
    </span>
  );
}

function markOf({ key, isDim = false }: Compared, selected: string): string {
  return `${key === selected ? 'marked' : ''}${isDim ? ' dim' : ''}`.trim();
}
