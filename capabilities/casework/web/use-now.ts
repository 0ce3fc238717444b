import type { Instant } from '#kernel/calendar/day.ts';
import { useQuery } from '@tanstack/react-query';
import { sessionPaths, type Session } from '#platform/auth/session.contract.ts';
import { send } from '#ui/api/call.ts';

/** The business clock as the session last told it; undefined until it has. */
export function useNow(): Instant | undefined {
  const { data } = useQuery({
    queryKey: ['session'],
    queryFn: async ({ signal }) => (await send('GET', sessionPaths.session, undefined, signal)) as Session,
  });
  return data?.businessNow;
}
