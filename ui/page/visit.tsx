import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Tells once for each page that somebody goes to that its heading may take focus. */
type Visit = { readonly takeFocus: () => boolean };

const VisitContext = createContext<Visit>({ takeFocus: () => false });

/**
 * Counts the pages that somebody goes to. The page that a browser was opened at keeps focus at its top, and a
 * page that is drawn again, is redirected to, or is asked for a reason, is no new one.
 */
export function VisitProvider({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const isRedirect = useNavigationType() === NavigationType.Replace;
  const [visits] = useState(() => visitsFrom(pathname));
  const visit = useMemo(
    (): Visit => ({ takeFocus: () => visits.take(pathname) && !isRedirect }),
    [visits, pathname, isRedirect],
  );
  return <VisitContext value={visit}>{children}</VisitContext>;
}

export function useVisit(): Visit {
  return useContext(VisitContext);
}

function visitsFrom(openedAt: string) {
  let last = openedAt;
  return {
    take: (pathname: string): boolean => {
      if (pathname === last) return false;
      last = pathname;
      return true;
    },
  };
}
