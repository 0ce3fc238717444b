import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from '#ui/api/client.ts';

/** Draws an entry into its page. */
export function mount(pages: ReactNode): void {
  const place = document.getElementById('page');
  if (place === null) throw new Error('the page has no place to be drawn in');
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient()}>{pages}</QueryClientProvider>
    </StrictMode>,
  );
}
