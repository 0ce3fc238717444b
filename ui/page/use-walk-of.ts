import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { rememberWalk } from './walk.ts';

/** So that `[` and `]` walk the pages of a list, in the order in which they stand in it. */
export function useWalkOf<Answer>(
  answer: Answer | undefined,
  listName: string,
  hrefsOf: (answer: Answer) => readonly string[],
): void {
  const { pathname, search } = useLocation();
  useEffect(() => {
    if (answer === undefined) return;
    rememberWalk({ listHref: `${pathname}${search}`, listName, hrefs: hrefsOf(answer) });
  }, [answer, listName, hrefsOf, pathname, search]);
}
