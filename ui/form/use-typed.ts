import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';

/** What stands in a form, how it changes, and how it is forgotten once it has been sent. */
export type Typed<Value> = {
  readonly typed: Value;
  readonly change: (part: Partial<Value>) => void;
  readonly forget: () => void;
};

/**
 * What is typed on a page, or in one of its forms by the name of that, kept with its place in the browser's
 * history: who goes on and comes back by Back finds it as it was. It lies in the memory of the page alone,
 * because there may be a taxpayer's number in it, and goes with everything else when somebody signs in or
 * out.
 */
export function useTyped<Value extends object>(first: Value, form = 'page'): Typed<Value> {
  const client = useQueryClient();
  const { key, pathname } = useLocation();
  const place = ['typed', pathname, key, form];
  const [typed, setTyped] = useState(() => client.getQueryData<Value>(place) ?? first);
  return {
    typed,
    change: (part) => {
      const next = { ...typed, ...part };
      // Nobody looks on while somebody is elsewhere; it is not to be thrown away for that.
      client.setQueryDefaults(['typed'], { gcTime: Infinity });
      client.setQueryData<Value>(place, next);
      setTyped(next);
    },
    forget: () => {
      client.removeQueries({ queryKey: place, exact: true });
      setTyped(first);
    },
  };
}
