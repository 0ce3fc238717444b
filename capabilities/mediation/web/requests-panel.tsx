import { Link } from 'react-router';
import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { useSpeech } from '#ui/speech.tsx';
import { listMediationRequestsContract } from '../api/list-mediation-requests.contract.ts';
import { Section } from './support-request/section.tsx';

/** The requests for mediation of a taxpayer, where each stands, and the way to take another one in. */
export function RequestsPanel({ taxpayerId }: { readonly taxpayerId: string }) {
  const speech = useSpeech();
  const { tell } = speech;
  const { data } = useAnswer(listMediationRequestsContract, { taxpayerId });
  if (data === undefined) return null;
  return (
    <Section name="requests">
      {data.requests.length === 0 && <p className="quiet">{tell('mediation.requests-none')}</p>}
      <ul role="list">
        {data.requests.map(({ requestId, receivedDay, standings, state }) => (
          <li key={requestId}>
            <Link to={`/mediation-requests/${requestId}`}>
              {tell('mediation.request-title', { day: formatDay(receivedDay, speech) })}
            </Link>{' '}
            {standings.length === 0
              ? tell(`state.mediation-request.${state}`)
              : standings.map(({ standing }) => tell(`mediation.standing.${standing}`)).join(', ')}
          </li>
        ))}
      </ul>
      <p className="row">
        {data.moves
          .filter(({ allowed }) => allowed)
          .map(({ event }) => (
            <Link key={event} to={`/taxpayers/${taxpayerId}/mediation/new?by=${event}`}>
              {tell(`event.mediation-request.${event}`)}
            </Link>
          ))}
      </p>
    </Section>
  );
}
