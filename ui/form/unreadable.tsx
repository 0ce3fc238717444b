import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { FieldError } from './form.tsx';

/** `at-once`: said while it is typed. `when-sent`: what is not there yet is missed only then. */
export type Told = 'at-once' | 'when-sent';

type Unreadable = FieldError & { readonly told: Told };
type Note = (name: string, message: string | undefined, told: Told, isRefused?: boolean) => void;

const NoteContext = createContext<Note>(() => undefined);
export const NoteProvider = NoteContext;

/**
 * Notes that what stands in a field is no answer, or one that is read and refused; while a message stands,
 * the form is not sent. A part that goes away takes its message along.
 */
export function useNoteUnreadable(
  name: string,
  message: string | undefined,
  told: Told = 'at-once',
  isRefused = false,
): void {
  const note = useContext(NoteContext);
  useEffect(() => {
    note(name, message, told, isRefused);
    return () => note(name, undefined, told);
  }, [note, name, message, told, isRefused]);
}

/** What of a form cannot be read now: for its fields, and for whoever sends it. */
export function useUnreadable() {
  const [all, setAll] = useState<readonly Unreadable[]>([]);
  const [noted, setNoted] = useState<readonly string[]>([]);
  const note = useCallback<Note>((name, message, told, isRefused = false) => {
    if (message !== undefined) setNoted((before) => (before.includes(name) ? before : [...before, name]));
    setAll((before) => {
      const others = before.filter((one) => one.name !== name);
      if (message !== undefined) return [...others, { name, message, told, isRefused }];
      return others.length === before.length ? before : others;
    });
  }, []);
  return {
    note,
    /** Said at the fields while they are typed in. */
    atOnce: all.filter(({ told }) => told === 'at-once'),
    /** Everything that keeps the form from being sent. */
    all,
    /** Whether what was wrong when the form was last sent has been put right since. */
    isPutRight: (name: string) => noted.includes(name) && !all.some((one) => one.name === name),
  };
}
