import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react';

/** What stands in a field as it was typed, and how long it may be. */
export type TypedText = {
  readonly name: string;
  readonly text: string;
  readonly most: number;
  /** It names an amount of dollars. */
  readonly isAmount?: boolean | undefined;
};

type List = {
  readonly name: (name: string, label: string | undefined) => void;
  readonly type: (name: string, typed: TypedText | undefined) => void;
};

const ListContext = createContext<List>({ name: () => undefined, type: () => undefined });
export const ListProvider = ListContext;

/** What may be typed where nothing else is said: the bound of a text of a person in every contract. */
export const charactersMost = 2000;
/** Many lines are many texts, each with a bound of its own. */
export const linesMost = 20_000;

/** Says to the form what its field is called and what is typed in it. */
export function useListed(
  name: string,
  label: string,
  text?: string,
  { most = charactersMost, isAmount = false }: { readonly most?: number; readonly isAmount?: boolean } = {},
): void {
  const list = useContext(ListContext);
  useLayoutEffect(() => {
    list.name(name, label);
    return () => list.name(name, undefined);
  }, [list, name, label]);
  useLayoutEffect(() => {
    list.type(name, text === undefined ? undefined : { name, text, most, isAmount });
    return () => list.type(name, undefined);
  }, [list, name, text, most, isAmount]);
}

/** The fields that a form has at the moment: what each is called, and the texts in them. */
export function useListedFields() {
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(() => new Map());
  const typed = useRef(new Map<string, TypedText>());
  const name = useCallback<List['name']>((field, label) => {
    setLabels((before) => {
      if (before.get(field) === label) return before;
      const after = new Map(before);
      if (label === undefined) after.delete(field);
      else after.set(field, label);
      return after;
    });
  }, []);
  const type = useCallback<List['type']>((field, text) => {
    if (text === undefined) typed.current.delete(field);
    else typed.current.set(field, text);
  }, []);
  const list = useMemo(() => ({ name, type }), [name, type]);
  return { list, labels, texts: () => [...typed.current.values()] };
}

export type ListedFields = ReturnType<typeof useListedFields>;
