import { QueryClient } from '@tanstack/react-query';
import { CallProblem } from './problem.ts';

const retriesMost = 2;
const freshMs = 10_000;

/** One client a page: answers stay fresh for a moment, only faults are tried again. */
export function queryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshMs,
        retry: (count, thrown) =>
          count < retriesMost && thrown instanceof CallProblem && thrown.kind === 'fault',
      },
      mutations: { retry: false },
    },
  });
}
