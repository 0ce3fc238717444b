import { useQuery } from '@tanstack/react-query';
import { type Session, sessionPaths } from '#platform/auth/session.contract.ts';
import { send } from '#ui/api/call.ts';

/** Who is signed in and what the business clock shows, as the page last heard; undefined until it has. */
export function useSession(): Session | undefined {
  const { data } = useQuery({
    queryKey: ['session'],
    queryFn: async ({ signal }) => (await send('GET', sessionPaths.session, undefined, signal)) as Session,
  });
  return data;
}
