import { caseRoles } from '#capabilities/casework/index.ts';
import { Bell, type Waiting } from '#capabilities/casework/web/bell.tsx';
import { listDeskContract } from '#capabilities/mediation/api/list-desk.contract.ts';
import { formatDay } from '#kernel/decision/format.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { SessionPerson } from '../session.ts';

/** All that waits for a person: the tasks of the own queue, and the next steps of mediations. */
export function ComposedBell({ person }: { readonly person: SessionPerson }) {
  const speech = useSpeech();
  const { personId, role } = person;
  const { data } = useAnswer(listDeskContract, {}, { isOn: mayMediate(role) });
  const steps = data === undefined ? [] : stepsOf(data, speech);
  if (!hasQueue(role) && !mayMediate(role)) return null;
  return <Bell personId={personId} hasQueue={hasQueue(role)} also={steps} />;
}

function hasQueue(role: string): boolean {
  return caseRoles.some((one) => one === role);
}

function mayMediate(role: string): boolean {
  return listDeskContract.by.includes(role);
}

/** What this person may do next, in whichever state it stands: another state is something new. */
function stepsOf({ requests, rows }: AnswerOf<typeof listDeskContract>, speech: Speaker): readonly Waiting[] {
  const { tell } = speech;
  return [
    ...requests
      .filter(({ yours }) => yours.length > 0)
      .map(({ requestId, state, taxpayerName, receivedDay }) => ({
        key: `${requestId} ${state}`,
        href: `/mediation-requests/${requestId}`,
        name: taxpayerName ?? tell('mediation.request-title', { day: formatDay(receivedDay, speech) }),
        what: tell(`state.mediation-request.${state}`),
      })),
    ...rows
      .filter(({ yours }) => yours.length > 0)
      .map(({ supportRequestId, state, taxpayerName, work }) => ({
        key: `${supportRequestId} ${state}`,
        href: `/mediations/${supportRequestId}`,
        name: taxpayerName ?? tell('mediation.title', { work: tell(`mediation.work.${work}`) }),
        what: tell(`state.support-request.${state}`),
      })),
  ];
}
