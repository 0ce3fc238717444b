import type { ReactNode } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFound } from '#ui/page/not-found.tsx';
import type { PageRoute } from '#ui/page/route.ts';

/**
 * The addresses of an entry: its pages inside of the frame, and one page for everything that is not there.
 */
export function routerOf(frame: ReactNode, pages: readonly PageRoute[], more: readonly RouteObject[]) {
  return createBrowserRouter([
    {
      element: frame,
      children: [
        ...more,
        ...pages.map(({ path, load }): RouteObject => ({
          path,
          lazy: async () => ({ Component: await load() }),
        })),
        { path: '*', element: <NotFound /> },
      ],
    },
  ]);
}
