import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import {
  BrowserRouter,
  matchRoutes,
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

/** Pages whose code is here. */
const arrived = new Map<PageRoute, ComponentType>();

/**
 * Loads the code of the page at an address, if there is one, ahead of its being drawn. If it does not come,
 * whoever draws the page asks once more, and tells.
 */
export async function fetchPage(pages: readonly PageRoute[], address: string): Promise<void> {
  const routes = pages.map((page) => ({ path: page.path, page }));
  const page = matchRoutes(routes, address)?.at(-1)?.route.page;
  const code = await page?.load().catch(() => undefined);
  if (page && code) arrived.set(page, code);
}

/**
 * The addresses of an entry: its pages inside of the frame, and one page for everything that is not there.
 * Pages load their own code, the one that is opened first while words and session are on their way; a router
 * with loaders of its own would double what a first page downloads.
 */
export function pagesIn(frame: ReactNode, pages: readonly PageRoute[], own: readonly OwnPage[]) {
  const first = fetchPage(pages, window.location.pathname);
  const drawn = pages.map((page) => ({ path: page.path, Page: drawnWhenHere(page) }));
  return (
    <BrowserRouter>
      <ScrollToTop />
      <VisitProvider>
        <Routes>
          <Route element={frame}>
            <Route element={<Content first={first} />}>
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

/** A page that stays as it was begun: drawn at once where its code is here, else when it has come. */
function drawnWhenHere(page: PageRoute): ComponentType {
  const Awaited = lazy(async () => ({ default: await page.load() }));
  return function Drawn() {
    const [Page] = useState(() => arrived.get(page) ?? Awaited);
    return <Page />;
  };
}

/**
 * The page while its code is on its way is the one before it, since both stand in the same Suspense; if it
 * never comes, the frame stays. Before the first one nothing is drawn, and no fallback either, after which
 * React would hold the page back for 300 ms.
 */
function Content({ first }: { readonly first: Promise<void> }) {
  if (!useIsOver(first)) return null;
  return (
    <Suspense>
      <FaultBoundary>
        <Outlet />
      </FaultBoundary>
    </Suspense>
  );
}

/** Whether what was begun is over. */
export function useIsOver(begun: Promise<void>): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const wait = async () => {
      await begun;
      setOver(true);
    };
    void wait();
  }, [begun]);
  return isOver;
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
