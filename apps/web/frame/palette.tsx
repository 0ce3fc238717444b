import { type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { Dialog } from '#ui/page/dialog.tsx';
import { paletteOnly } from '#ui/page/shortcut-book.ts';
import { useShortcuts } from '#ui/page/shortcuts.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { NavItem } from './navigation.ts';
import { searchFor } from './search-for.ts';

type Entry = {
  readonly key: string;
  readonly group: string;
  readonly text: string;
  readonly run: () => void;
};

/** Everything that can be done here and everywhere one can go, found by its words. */
export function Palette(props: {
  readonly items: readonly NavItem[];
  /** Whether what is typed can be searched for too. */
  readonly mayFind: boolean;
  readonly onClose: () => void;
}) {
  const { items, mayFind, onClose } = props;
  const { say } = useSpeech();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const search = useSearchEntry(typed);
  const found = usePaletteEntries(items).filter(({ text }) => fits(text, typed));
  const entries = typed.trim() === '' || !mayFind ? found : [...found, search];
  const choose = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') choose(entries[at]);
    if (by === undefined) return;
    event.preventDefault();
    setAt(Math.min(Math.max(at + by, 0), Math.max(entries.length - 1, 0)));
  };
  return (
    <Dialog title={say('ui.palette')} onClose={onClose}>
      <input
        className="usa-input palette__input"
        role="combobox"
        aria-label={say('ui.palette-label')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={entries[at] && `${listId}-${at}`}
        autoComplete="off"
        autoFocus
        value={typed}
        onKeyDown={onKey}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <EntryList id={listId} entries={entries} at={at} onChoose={choose} />
    </Dialog>
  );
}

/** What fits the words that were typed; the one that Enter takes is marked. */
function EntryList(props: {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly at: number;
  readonly onChoose: (entry: Entry) => void;
}) {
  const { say } = useSpeech();
  const { id, entries, at, onChoose } = props;
  return (
    <>
      <ul id={id} role="listbox" aria-label={say('ui.palette')} className="palette__list">
        {entries.map((entry, index) => (
          <li
            key={entry.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              onChoose(entry);
            }}
          >
            {entry.text} <span className="quiet small">{entry.group}</span>
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p className="quiet">{say('ui.palette-none')}</p>}
    </>
  );
}

/** What this page can do comes first, then where one can go. */
function usePaletteEntries(items: readonly NavItem[]): readonly Entry[] {
  const { say } = useSpeech();
  const go = useNavigate();
  const here = useShortcuts()
    .filter(({ keys }) => keys === paletteOnly)
    .map(({ does, run }): Entry => ({ key: `do ${does}`, group: say('ui.palette-here'), text: does, run }));
  const there = items.map(({ to, word }): Entry => ({
    key: to,
    group: say('ui.palette-go'),
    text: say(word),
    run: () => void go(to),
  }));
  return [...here, ...there];
}

/** What was typed, as a search. */
function useSearchEntry(typed: string): Entry {
  const { say } = useSpeech();
  const go = useNavigate();
  return {
    key: 'search',
    group: say('ui.search'),
    text: say('ui.palette-search', { text: typed }),
    run: () => searchFor(typed, go),
  };
}

function fits(text: string, typed: string): boolean {
  const words = typed.toLocaleLowerCase().split(/\s+/);
  return words.every((word) => text.toLocaleLowerCase().includes(word));
}
