/** What a key does now. `keys` as a person reads them: `/`, `Ctrl K`, `g w`, `Esc`. */
export type Shortcut = {
  readonly keys: string;
  readonly does: string;
  readonly run: () => void;
  /** Where it answers no, the key is left to whatever else it means there. */
  readonly isReady?: () => boolean;
};

/** The keys of what has no keys of its own and is found in the palette. */
export const paletteOnly = '';

export type ShortcutBook = {
  /** Adds a shortcut and answers with the way to take it out again. The one added last wins. */
  readonly add: (shortcut: Shortcut) => () => void;
  readonly press: (event: KeyboardEvent, singleKeys: boolean) => void;
  readonly list: () => readonly Shortcut[];
  readonly subscribe: (listener: () => void) => () => void;
};

/** How long the second key of two may take. */
const sequenceMs = 1000;

export function shortcutBook(): ShortcutBook {
  let shortcuts: readonly Shortcut[] = [];
  const listeners = new Set<() => void>();
  let first: { readonly key: string; readonly at: number } | undefined;
  const replace = (next: readonly Shortcut[]) => {
    shortcuts = next;
    for (const listener of listeners) listener();
  };
  return {
    add: (shortcut) => {
      replace([...shortcuts, shortcut]);
      return () => replace(shortcuts.filter((other) => other !== shortcut));
    },
    press: (event, singleKeys) => {
      const key = keyOf(event);
      if (key === undefined || event.defaultPrevented) return;
      if (!key.startsWith('Ctrl ') && key !== 'Esc' && (!singleKeys || isInField(event.target))) return;
      const pair = first && event.timeStamp - first.at < sequenceMs ? `${first.key} ${key}` : undefined;
      first = { key, at: event.timeStamp };
      const found =
        shortcuts.findLast(({ keys }) => keys === pair) ?? shortcuts.findLast(({ keys }) => keys === key);
      if (found === undefined || found.isReady?.() === false) return;
      event.preventDefault();
      first = undefined;
      found.run();
    },
    list: () => shortcuts,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function keyOf(event: KeyboardEvent): string | undefined {
  if (event.key === 'Escape') return 'Esc';
  if (event.altKey || event.key.length !== 1) return undefined;
  if (event.ctrlKey || event.metaKey) return `Ctrl ${event.key.toUpperCase()}`;
  return event.key;
}

/** Whether what is pressed there is typed. */
export function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null
  );
}
