import { Link } from 'react-router';
import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { listAppealsContract } from '../api/list-appeals.contract.ts';

/** The appeals of a taxpayer for staff, and the way to record one. */
export function TaxpayerAppealsPanel({
  taxpayerId,
  mayReceive,
}: {
  readonly taxpayerId: string;
  readonly mayReceive: boolean;
}) {
  const speech = useSpeech();
  const answer = useAnswer(listAppealsContract, { taxpayerId });
  return (
    <section className="stack" aria-labelledby="appeals">
      <h2 id="appeals">{speech.tell('appeals.title')}</h2>
      <Answered answer={answer} rows={1}>
        {({ appeals }) =>
          appeals.length === 0 ? (
            <p className="quiet">{speech.tell('appeals.none-of-taxpayer')}</p>
          ) : (
            <ul role="list" className="plain-list">
              {appeals.map(({ appealId, kind, state, receivedDay }) => (
                <li key={appealId}>
                  <Link to={`/appeals/${appealId}`}>{speech.tell(`appeal-kind.${kind}`)}</Link>{' '}
                  {speech.tell('appeal.received-on', { day: formatDay(receivedDay, speech) })}{' '}
                  <StateTag machine="appeal" state={state} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {mayReceive && (
        <p>
          <Link to={`/taxpayers/${taxpayerId}/appeals/new`}>{speech.tell('appeals.record')}</Link>
        </p>
      )}
    </section>
  );
}
