import { Link } from 'react-router';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { panels as letters } from '#capabilities/correspondence/web/index.ts';
import { ApprovePage } from '#capabilities/installment-agreements/web/approve-page.tsx';
import { panels as agreements } from '#capabilities/installment-agreements/web/index.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { useSpeech } from '#ui/speech.tsx';
import { WithRequest } from './of-request.tsx';

/** Approve or send back, with the way to the next one that waits. */
export function ComposedApprovePage() {
  return (
    <WithRequest>
      {({ request, taxpayer, session, banner, history }) => (
        <ApprovePage
          key={request.requestId}
          request={request}
          taxpayerName={taxpayer.name}
          today={session.businessDay}
          banner={banner}
          history={history}
          forms={<agreements.Forms taxpayerId={request.taxpayerId} requestId={request.requestId} />}
          letters={
            <letters.OfRecord
              taxpayerId={request.taxpayerId}
              subjectIds={[request.requestId, ...(request.agreementId ? [request.agreementId] : [])]}
              now={session.businessNow}
            />
          }
          next={<NextToApprove requestId={request.requestId} />}
          law={adoptedLaw}
        />
      )}
    </WithRequest>
  );
}

function NextToApprove({ requestId }: { readonly requestId: string }) {
  const { tell } = useSpeech();
  const answer = useAnswer(listQueueContract, { whose: 'mine', kind: 'approve-agreement' });
  const next = answer.data?.rows.find(({ subjectId }) => subjectId !== requestId);
  if (next === undefined) return null;
  return (
    <Link to={`/requests/${next.subjectId}/approve`}>
      {tell('approve.next', { name: next.taxpayerName })}
    </Link>
  );
}
