import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from 'react';
import {
  BrowserRouter,
  NavigationType,
  Outlet,
  Route,
  Routes,
  useLocation,
  useNavigationType,
} from 'react-router';
import { FaultBoundary } from '#ui/page/fault-boundary.tsx';
import { NotFound } from '#ui/page/not-found.tsx';
import type { PageRoute } from '#ui/page/route.ts';
import { VisitProvider } from '#ui/page/visit.tsx';

/** A page that is part of the entry itself. */
export type OwnPage = { readonly path: string; readonly element: ReactNode };

/** An address and the page that is drawn there. */
type Drawn = { readonly path: string; readonly Page: ComponentType };

/**
 * The addresses of an entry: its pages inside of the frame, and one page for everything that is not there.
 * Pages load their own code; a router with loaders of its own would double what a first page downloads.
 */
export function pagesIn(frame: ReactNode, pages: readonly PageRoute[], own: readonly OwnPage[]) {
  const drawn = pages.map(({ path, load }): Drawn => {
    return { path, Page: lazy(async () => ({ default: await load() })) };
  });
  return (
    <BrowserRouter>
      <ScrollToTop />
      <VisitProvider>
        <Routes>
          <Route element={frame}>
            <Route element={<Content />}>
              {own.map(({ path, element }) => (
                <Route key={path} path={path} element={element} />
              ))}
              {drawn.map(({ path, Page }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
              <Route path="*" element={<NotFound />} />
            </Route>
          </Route>
        </Routes>
      </VisitProvider>
    </BrowserRouter>
  );
}

/** The page while its code is on its way is the one before it; if it never comes, the frame stays. */
function Content() {
  return (
    <FaultBoundary>
      <Suspense>
        <Outlet />
      </Suspense>
    </FaultBoundary>
  );
}

/** A page that somebody goes to starts at its top; one that somebody comes back to, where it was left. */
function ScrollToTop() {
  const { pathname } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  useEffect(() => {
    if (!isBack) window.scrollTo(0, 0);
  }, [pathname, isBack]);
  return null;
}
