import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { queryClient } from '#ui/api/client.ts';
import type { routerOf } from './routes.tsx';

/** Draws an entry into its page. */
export function mount(router: ReturnType<typeof routerOf>): void {
  const place = document.getElementById('page');
  if (place === null) throw new Error('the page has no place to be drawn in');
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
