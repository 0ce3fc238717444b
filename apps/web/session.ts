import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { isTaxpayerSide } from '#capabilities/casework/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { type Session, sessionPaths } from '#platform/auth/session.contract.ts';
import { send } from '#ui/api/call.ts';
import type { CallProblem } from '#ui/api/problem.ts';
import { forgetWalk } from '#ui/page/walk.ts';

export type { Session };
export type SessionPerson = NonNullable<Session['person']>;

const sessionKey = ['session'];

/** Who is signed in, and what day it is for the agency. */
export function useSession(): UseQueryResult<Session, CallProblem> {
  return useQuery<Session, CallProblem>({
    queryKey: sessionKey,
    queryFn: async ({ signal }) => (await send('GET', sessionPaths.session, undefined, signal)) as Session,
  });
}

/**
 * What the demonstration lets everybody do. Whoever signs in or out starts with nothing of the one before.
 */
export function useSessionActs() {
  const client = useQueryClient();
  const post = async (path: string, body: object) =>
    (await send('POST', path, JSON.stringify(body))) as Session;
  const signIn = useMutation({
    mutationFn: (personId: string) => post(sessionPaths.signIn, { personId }),
    onSuccess: (session) => {
      client.clear();
      forgetWalk();
      client.setQueryData(sessionKey, session);
    },
  });
  const signOut = useMutation({
    mutationFn: () => post(sessionPaths.signOut, {}),
    onSuccess: () => {
      forgetWalk();
      window.location.assign('/sign-in');
    },
  });
  const acknowledgeRights = useMutation<Session, CallProblem>({
    mutationFn: () => post(sessionPaths.acknowledgeRights, {}),
    onSuccess: (session) => {
      client.setQueryData(sessionKey, session);
      void client.invalidateQueries();
    },
  });
  const moveClock = useMutation<Session, CallProblem, Day>({
    mutationFn: (toDay) => post(sessionPaths.moveClock, { toDay }),
    onSuccess: (session) => {
      client.setQueryData(sessionKey, session);
      void client.invalidateQueries();
    },
  });
  return { signIn, signOut, acknowledgeRights, moveClock };
}

/** Whose pages a role works on: those of the taxpayer's side stand under their own address. */
export function homeOf({ role }: Pick<SessionPerson, 'role'>): string {
  return isTaxpayerSide(role) ? '/my' : '/';
}
