import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterAll } from 'vitest';
import type { Audience, Language, Words } from '#kernel/decision/words.ts';
import { mergeWords } from '#kernel/decision/words.ts';
import { WhyProvider } from '../findings/why-book.tsx';
import { ShortcutsProvider } from '../page/shortcuts.tsx';
import { VisitProvider } from '../page/visit.tsx';
import { SpeechProvider } from '../speech.tsx';
import { words as en } from '../words/en.ts';
import { words as es } from '../words/es.ts';

type DrawOptions = {
  readonly language?: Language;
  readonly audience?: Audience;
  /** Words beside those of the parts, such as a capability would bring. */
  readonly words?: Words;
  readonly at?: string;
  /** What the page before gave along. */
  readonly cameFrom?: object | undefined;
};

// What was drawn last waits for answers and timers as well, which nobody may hear once its file has ended.
afterAll(cleanup);

/**
 * Draws a part as a page would: somebody reads it, at an address, with words. What was drawn before is taken
 * away.
 */
export function draw(part: ReactNode, options: DrawOptions = {}) {
  const { language = 'en', audience = 'staff', words = {}, at = '/', cameFrom } = options;
  cleanup();
  const speech = {
    language,
    audience,
    timeZone: 'America/New_York',
    words: mergeWords(language === 'en' ? en : es, words),
  };
  const router = createMemoryRouter([{ path: '*', element: <VisitProvider>{part}</VisitProvider> }], {
    initialEntries: [cameFrom === undefined ? at : { pathname: at, state: cameFrom }],
  });
  const drawn = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SpeechProvider speech={speech}>
        <ShortcutsProvider>
          <WhyProvider>
            <RouterProvider router={router} />
          </WhyProvider>
        </ShortcutsProvider>
      </SpeechProvider>
    </QueryClientProvider>,
  );
  return { ...drawn, router };
}
