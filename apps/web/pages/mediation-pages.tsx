import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { listAppealsContract } from '#capabilities/appeals/api/list-appeals.contract.ts';
import { findMediationRequestContract } from '#capabilities/mediation/api/find-mediation-request.contract.ts';
import { findSupportRequestContract } from '#capabilities/mediation/api/find-support-request.contract.ts';
import { DeskPage } from '#capabilities/mediation/web/desk-page.tsx';
import { MediationRequestPage } from '#capabilities/mediation/web/mediation-request-page.tsx';
import { OwnMediationsPage } from '#capabilities/mediation/web/people/own-mediations-page.tsx';
import { ReceiveRequestPage } from '#capabilities/mediation/web/receive-request-page.tsx';
import { SupportRequestPage } from '#capabilities/mediation/web/support-request-page.tsx';
import { GuidanceWarnings } from '#capabilities/program/web/guidance-warnings.tsx';
import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import type { AskedOption } from '#ui/form/asked/asked.ts';
import { Answered } from '#ui/page/answered.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { useSession } from '../session.ts';
import { WithTaxpayer } from './of-request.tsx';

/** The memorandum and the changes that the pages of mediation rest on. */
const restsOn = ['ap-08-1125-0028', 'mediation.executive-concurrence', 'mediation.explained-rationale'];

/** The mediation desk with the pages beside it that the role can open. */
export function ComposedMediationDesk() {
  const { tell } = useSpeech();
  const role = useSession().data?.person?.role;
  const seesFigures = role === 'pam-analyst' || role === 'adr-pmo';
  if (role === 'co-mediator') return <OwnMediationsPage />;
  const links = [
    ...(role === 'mediator' ? [] : [{ to: '/mediations/mailings', text: tell('mediation.mailbox') }]),
    { to: '/mediations/guide', text: tell('mediation.to-guide') },
    { to: '/mediations/lists', text: tell('mediation.to-lists') },
    ...(seesFigures ? [{ to: '/mediations/figures', text: tell('mediation.figures') }] : []),
  ];
  return <DeskPage links={links} />;
}

/** One support request. Behind the wall neither the taxpayer's page nor the appeal is asked for. */
export function ComposedSupportRequestPage() {
  const { supportRequestId = '' } = useParams();
  const session = useSession();
  const answer = useAnswer(findSupportRequestContract, { supportRequestId });
  const isOutside = session.data?.person?.role === 'co-mediator';
  // Whoever is not let in yet reads what is lacking, in place of a page that says no more than no.
  if (isOutside && answer.error !== null) return <OwnMediationsPage />;
  return (
    <Answered answer={answer} rows={10}>
      {(view) =>
        session.data && (
          <SupportRequestPage
            key={supportRequestId}
            view={view}
            today={session.data.businessDay}
            warnings={isOutside ? null : <GuidanceWarnings about={restsOn} />}
          />
        )
      }
    </Answered>
  );
}

/** One written request, with the appeals of its taxpayer by name. */
export function ComposedMediationRequestPage() {
  const { requestId = '' } = useParams();
  const session = useSession();
  const answer = useAnswer(findMediationRequestContract, { requestId });
  return (
    <Answered answer={answer} rows={8}>
      {(request) =>
        session.data && (
          <WithAppeals taxpayerId={request.taxpayerId}>
            {(appeals) => (
              <MediationRequestPage request={request} today={session.data.businessDay} appeals={appeals} />
            )}
          </WithAppeals>
        )
      }
    </Answered>
  );
}

/** Where a written request is taken in. */
export function ComposedReceiveMediationPage() {
  const { taxpayerId = '' } = useParams();
  return (
    <WithTaxpayer taxpayerId={taxpayerId}>
      {({ name }) => (
        <WithAppeals taxpayerId={taxpayerId}>
          {(appeals) => <ReceiveRequestPage taxpayerId={taxpayerId} taxpayerName={name} appeals={appeals} />}
        </WithAppeals>
      )}
    </WithTaxpayer>
  );
}

/** The appeals of a taxpayer, as a person calls them: the kind and the day of receipt. */
function WithAppeals(props: {
  readonly taxpayerId: string;
  readonly children: (appeals: readonly AskedOption[]) => ReactNode;
}) {
  const speech = useSpeech();
  const { taxpayerId, children } = props;
  const role = useSession().data?.person?.role;
  // Whoever has no sight of appeals is not refused here: requests name theirs by what they are about.
  const isReader = listAppealsContract.by.some((one) => one === role);
  const answer = useAnswer(listAppealsContract, { taxpayerId }, { isOn: isReader });
  if (!isReader) return children([]);
  return (
    <Answered answer={answer} rows={4}>
      {({ appeals }) =>
        children(
          appeals.map(({ appealId, kind, receivedDay }) => ({
            value: appealId,
            text: `${speech.tell(`appeal-kind.${kind}`)}, ${formatDay(receivedDay, speech)}`,
          })),
        )
      }
    </Answered>
  );
}
