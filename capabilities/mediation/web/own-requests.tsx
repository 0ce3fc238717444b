import { Link } from 'react-router';
import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { useSpeech } from '#ui/speech.tsx';
import { isToldGoingOn } from '../process/support-request-states.ts';
import { listMediationRequestsContract } from '../api/list-mediation-requests.contract.ts';

/**
 * Where the taxpayer's own requests for mediation stand, in plain words: never what anybody recommends. The
 * memorandum is named, as a document that everybody may read.
 */
export function OwnRequests({ taxpayerId }: { readonly taxpayerId: string }) {
  const speech = useSpeech();
  const { tell } = speech;
  const { data } = useAnswer(listMediationRequestsContract, { taxpayerId });
  if (data === undefined || data.requests.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="own-mediation">
      <h2 id="own-mediation">{tell('my-mediation.title')}</h2>
      <ul role="list" className="own-history">
        {data.requests.map(({ requestId, receivedDay, standings, state }) => (
          <li key={requestId}>
            {tell('my-mediation.request', { day: formatDay(receivedDay, speech) })}
            {standings.length === 0 && <p>{tell(`my-mediation.state-${state}`)}</p>}
            {standings.map(({ supportRequestId, standing, detailsDueDay, sessionDay, reasons }) => (
              <div key={supportRequestId}>
                <p>
                  {tell(`my-mediation.standing-${standing}`)}{' '}
                  {isToldGoingOn(standing) && (
                    <Link to={`/my/mediations/${supportRequestId}`}>{tell('my-mediation.to-own')}</Link>
                  )}
                </p>
                {detailsDueDay !== undefined && (
                  <p>{tell('my-mediation.details-by', { day: formatDay(detailsDueDay, speech) })}</p>
                )}
                {sessionDay !== undefined && (
                  <p>{tell('my-mediation.session-on', { day: formatDay(sessionDay, speech) })}</p>
                )}
                {reasons.map((reason) => (
                  <p key={reason} className="measure">
                    {reason}
                  </p>
                ))}
              </div>
            ))}
          </li>
        ))}
      </ul>
      <p className="quiet">{tell('my-mediation.rules')}</p>
      <p className="row">
        <Link to="/my/rules">{tell('my-mediation.to-rules')}</Link>
        <Link to={`/my/mediation?record=${taxpayerId}`}>{tell('my-mediation.to-contact')}</Link>
      </p>
    </section>
  );
}
