import { Button } from '@trussworks/react-uswds';
import { type ReactNode, useState } from 'react';
import { useSpeech } from '#ui/speech.tsx';

/** An entry that is being typed: what it needs may not be there yet. */
export type Row<Entry> = { readonly key: number; readonly entry: Entry };

/** Entries under keys of their own, so that what is typed stays with its entry when another goes. */
export function useRows<Entry>(first: readonly Entry[]) {
  const [rows, setRows] = useState<readonly Row<Entry>[]>(() => first.map((entry, key) => ({ key, entry })));
  const nextKey = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  return {
    rows,
    set: (next: readonly Row<Entry>[]) => {
      setRows(next);
      return next.map(({ entry }) => entry);
    },
    added: (entry: Entry): readonly Row<Entry>[] => [...rows, { key: nextKey, entry }],
    changed: (key: number, part: Partial<Entry>): readonly Row<Entry>[] =>
      rows.map((row) => (row.key === key ? { key, entry: { ...row.entry, ...part } } : row)),
    without: (key: number): readonly Row<Entry>[] => rows.filter((row) => row.key !== key),
  };
}

/** Each entry in a group with its number; one may be added, and any but the last taken away. */
export function EntryList<Entry>(props: {
  readonly rows: readonly Row<Entry>[];
  /** What one of them is called: "Bankruptcy". */
  readonly word: string;
  readonly onAdd: () => void;
  readonly onRemove: (key: number) => void;
  readonly children: (row: Row<Entry>) => ReactNode;
}) {
  const { tell } = useSpeech();
  const { rows, word, onAdd, onRemove, children } = props;
  return (
    <div className="stack stack--tight">
      {rows.map((row, index) => {
        const name = rows.length === 1 ? word : tell('entries.nth', { word, number: String(index + 1) });
        return (
          <div key={row.key} role="group" aria-label={name} className="entry stack stack--tight">
            {rows.length > 1 && (
              <p className="row">
                <strong>{name}</strong>
                <Button
                  type="button"
                  unstyled
                  aria-label={tell('entries.remove-named', { name })}
                  onClick={() => onRemove(row.key)}
                >
                  {tell('entries.remove')}
                </Button>
              </p>
            )}
            {children(row)}
          </div>
        );
      })}
      <p>
        <Button type="button" unstyled aria-label={tell('entries.add-named', { word })} onClick={onAdd}>
          {tell('entries.add')}
        </Button>
      </p>
    </div>
  );
}
