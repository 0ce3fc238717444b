import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useSearchParams } from 'react-router';
import { whyIdOf, type WhySubject } from './why-subject.ts';

/** All that can be asked about on the page, by the name it has in the address. */
type WhyBook = {
  readonly add: (id: string, subject: Asked) => () => void;
  readonly all: () => ReadonlyMap<string, Asked>;
  readonly subscribe: (listener: () => void) => () => void;
};

/**
 * The subject as it stands when it is looked at, so that a part may draw itself anew without being listed
 * anew.
 */
type Asked = () => WhySubject;

const WhyContext = createContext<WhyBook | undefined>(undefined);

/**
 * Collects what the parts below can give reasons for, so that an address with `?why=` opens the right one.
 */
export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const book = useMemo(() => whyBook(), []);
  return <WhyContext value={book}>{children}</WhyContext>;
}

/**
 * Offers a subject for as long as the part stands on the page. Answers with what asks for it and whether it
 * is asked.
 */
export function useWhy(subject: WhySubject): { readonly ask: () => void; readonly isAsked: boolean } {
  const book = useContext(WhyContext);
  const [asked, ask] = useAskedWhy();
  const id = whyIdOf(subject);
  const latest = useRef(subject);
  useEffect(() => {
    latest.current = subject;
  });
  useEffect(() => book?.add(id, () => latest.current), [book, id]);
  return { ask: () => ask(id), isAsked: asked === id };
}

/** The name in the address and the way to change it; without one, nothing is asked. */
export function useAskedWhy(): readonly [string | undefined, (id: string | undefined) => void] {
  const [search, setSearch] = useSearchParams();
  const ask = (id: string | undefined) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (id === undefined) after.delete('why');
        else after.set('why', id);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return [search.get('why') ?? undefined, ask];
}

/** The subject that is asked about now, once the part that offers it stands on the page. */
export function useAskedSubject(): WhySubject | undefined {
  const book = useContext(WhyContext) ?? emptyBook;
  const subjects = useSyncExternalStore(book.subscribe, book.all);
  const [asked] = useAskedWhy();
  return asked === undefined ? undefined : subjects.get(asked)?.();
}

function whyBook(): WhyBook {
  let subjects: ReadonlyMap<string, Asked> = new Map();
  const listeners = new Set<() => void>();
  const replace = (next: ReadonlyMap<string, Asked>) => {
    subjects = next;
    for (const listener of listeners) listener();
  };
  return {
    add: (id, subject) => {
      replace(new Map([...subjects, [id, subject]]));
      return () => {
        if (subjects.get(id) === subject) replace(new Map([...subjects].filter(([other]) => other !== id)));
      };
    },
    all: () => subjects,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const emptyBook = whyBook();
