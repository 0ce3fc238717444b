import { useParams } from 'react-router';
import { findSupportRequestContract } from '#capabilities/mediation/api/find-support-request.contract.ts';
import { OwnMediation } from '#capabilities/mediation/web/own-mediation-page.tsx';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { useSession } from '../session.ts';

/** A taxpayer's own mediation, once both sides are told. */
export function RunningMediationPage() {
  const { supportRequestId = '' } = useParams();
  const session = useSession();
  const answer = useAnswer(findSupportRequestContract, { supportRequestId });
  return (
    <Answered answer={answer} rows={8}>
      {(view) =>
        session.data && <OwnMediation key={supportRequestId} view={view} today={session.data.businessDay} />
      }
    </Answered>
  );
}
