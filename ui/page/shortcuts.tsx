import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { type Shortcut, type ShortcutBook, shortcutBook } from './shortcut-book.ts';

const ShortcutsContext = createContext<ShortcutBook | undefined>(undefined);

/**
 * Listens to the keyboard for every part below. Single keys do nothing inside fields and can be turned off.
 */
export function ShortcutsProvider({
  singleKeys = true,
  children,
}: {
  readonly singleKeys?: boolean;
  readonly children: ReactNode;
}) {
  const book = useMemo(() => shortcutBook(), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => book.press(event, singleKeys);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [book, singleKeys]);
  return <ShortcutsContext value={book}>{children}</ShortcutsContext>;
}

/** Ties keys to an act for as long as the part stands on the page. Without a provider, keys do nothing. */
export function useShortcut(
  keys: string,
  does: string,
  run: () => void,
  isOn = true,
  isReady: () => boolean = always,
): void {
  const book = useContext(ShortcutsContext);
  const latest = useRef({ run, isReady });
  useEffect(() => {
    latest.current = { run, isReady };
  });
  useEffect(() => {
    if (book === undefined || !isOn) return undefined;
    return book.add({
      keys,
      does,
      run: () => latest.current.run(),
      isReady: () => latest.current.isReady(),
    });
  }, [book, keys, does, isOn]);
}

/** The keys that work right now, for the list of them and for the palette. */
export function useShortcuts(): readonly Shortcut[] {
  const book = useContext(ShortcutsContext) ?? emptyBook;
  return useSyncExternalStore(book.subscribe, book.list);
}

const emptyBook = shortcutBook();
const always = () => true;
