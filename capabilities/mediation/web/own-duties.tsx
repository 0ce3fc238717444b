import { Link } from 'react-router';
import { useAnswer } from '#ui/api/hooks.ts';
import { Deadline } from '#ui/findings/deadline.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { useSpeech } from '#ui/speech.tsx';
import { DayText, InstantText } from '#ui/text/day-text.tsx';
import { listMediationRequestsContract } from '../api/list-mediation-requests.contract.ts';
import { isToldGoingOn } from '../process/support-request-states.ts';

type Standing = AnswerOf<typeof listMediationRequestsContract>['requests'][number]['standings'][number];
/** Something that a mediation waits for, and where it is done. */
export type OwnDutyView = Standing['duties'][number] & { readonly at?: string };

/** What mediations wait for that is the taxpayer’s to do: while that is not known, it is not nothing. */
export function useOwnDuties(taxpayerId: string): readonly OwnDutyView[] | 'asking' | 'unknown' {
  const { data, isError } = useAnswer(listMediationRequestsContract, { taxpayerId });
  if (data === undefined) return isError ? 'unknown' : 'asking';
  const standings = data.requests.flatMap((request) => request.standings);
  return standings.flatMap(({ supportRequestId, standing, duties }) => {
    const at = isToldGoingOn(standing) ? `/my/mediations/${supportRequestId}` : undefined;
    return duties.map((duty) => ({ ...duty, ...(at !== undefined && { at }) }));
  });
}

/** One of them: what, by when, and the way there. */
export function OwnDuty({ duty, today }: { readonly duty: OwnDutyView; readonly today: Day }) {
  const { tell } = useSpeech();
  const { kind, dueDay, startsAt, clock, at } = duty;
  return (
    <>
      <strong>{tell(`my-mediation.duty-${kind}`)}</strong>{' '}
      {clock !== undefined && <Deadline deadline={clock as DeadlineView} kind="duty" today={today} short />}
      {clock === undefined && dueDay !== undefined && <DayText day={dueDay} />}
      {startsAt !== undefined && <InstantText at={startsAt} />}{' '}
      {at !== undefined && <Link to={at}>{tell('my-mediation.to-own')}</Link>}
    </>
  );
}
