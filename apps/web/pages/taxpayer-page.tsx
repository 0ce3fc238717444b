import { useParams } from 'react-router';
import { listModulesContract } from '#capabilities/accounts/api/list-modules.contract.ts';
import { listAppealsContract } from '#capabilities/appeals/api/list-appeals.contract.ts';
import { receiveAppealContract } from '#capabilities/appeals/api/receive-appeal.contract.ts';
import { panels as appeals } from '#capabilities/appeals/web/index.ts';
import { panels as accounts } from '#capabilities/accounts/web/index.ts';
import { listHistoryContract } from '#capabilities/casework/api/list-history.contract.ts';
import { panels as casework } from '#capabilities/casework/web/index.ts';
import { listInboundItemsContract } from '#capabilities/correspondence/api/list-inbound-items.contract.ts';
// prettier-ignore
import {
  receiveInboundItemContract,
} from '#capabilities/correspondence/api/receive-inbound-item.contract.ts';
import { panels as correspondence } from '#capabilities/correspondence/web/index.ts';
import { listRequestsContract } from '#capabilities/installment-agreements/api/list-requests.contract.ts';
// prettier-ignore
import {
  receiveProposalContract,
} from '#capabilities/installment-agreements/api/receive-proposal.contract.ts';
import { panels as agreements } from '#capabilities/installment-agreements/web/index.ts';
import { findTaxpayerContract } from '#capabilities/taxpayers/api/find-taxpayer.contract.ts';
import { fileAuthorityContract } from '#capabilities/taxpayers/api/file-authority.contract.ts';
import { listAuthoritiesContract } from '#capabilities/taxpayers/api/list-authorities.contract.ts';
import { listDoublesContract } from '#capabilities/taxpayers/api/list-doubles.contract.ts';
import { listLinkedContract } from '#capabilities/taxpayers/api/list-linked.contract.ts';
import type { TaxpayerView } from '#capabilities/taxpayers/api/taxpayer-view.contract.ts';
import { panels as taxpayers } from '#capabilities/taxpayers/web/index.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { PrintButton } from '#ui/page/print-button.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { type Session, useSession } from '../session.ts';
import { CaseMenu } from './taxpayer/case-menu.tsx';
import { targetsOf } from './taxpayer/link-targets.ts';
import { ProtectionPicture } from './taxpayer/protection-picture.tsx';
import { mayProtect, protectedSince, protectionsOf } from './taxpayer/protections.ts';
import { stateOf } from './taxpayer/state-of.ts';
import { useKeptRecord } from './taxpayer/use-kept-record.ts';
import { TakeProposal } from './taxpayer/take-proposal.tsx';

/** One taxpayer: what protects, what is open, what is owed, which days run, and who was told what. */
export function TaxpayerPage() {
  const { taxpayerId = '' } = useParams();
  const session = useSession();
  const answer = useAnswer(findTaxpayerContract, { taxpayerId });
  return (
    <Answered answer={answer} rows={10}>
      {(taxpayer) =>
        session.data && (
          <casework.WithMeanwhile key={taxpayerId} taxpayerId={taxpayerId}>
            <Taxpayer taxpayer={taxpayer} session={session.data} />
          </casework.WithMeanwhile>
        )
      }
    </Answered>
  );
}

/** Until what has come in is known, nothing of it is told. */
const nothingIn = { unread: 0 };

type May = (contract: { readonly by: readonly string[] }) => boolean;
/** A panel whose question is not for this role is left out; what it would show is decided by the server. */
const mayAs =
  (role = ''): May =>
  ({ by }) =>
    by.includes(role);
type TaxpayerProps = { readonly taxpayer: TaxpayerView; readonly session: Session };

function Taxpayer({ taxpayer, session }: TaxpayerProps) {
  const speech = useSpeech();
  const { taxpayerId, name } = taxpayer;
  const { businessDay: today, person } = session;
  const may = mayAs(person?.role);
  const mayTake = useKeptRecord(taxpayerId, may) === undefined && may(receiveProposalContract);
  const seesRequests = may(listRequestsContract);
  const requests = useAnswer(listRequestsContract, { taxpayerId }, { isOn: seesRequests });
  const history = useAnswer(listHistoryContract, { taxpayerId, telling: 'staff' });
  const { unread } = useAnswer(listInboundItemsContract, { taxpayerId }).data ?? nothingIn;
  const protections = requests.data && protectionsOf(requests.data, history.data?.entries ?? []);
  const since = protections && protectedSince(protections);
  return (
    <Page
      title={name}
      crumbs={[{ to: '/taxpayers', text: speech.say('ui.nav-taxpayers') }]}
      banner={<taxpayers.Banner taxpayerId={taxpayerId} protectedSince={since} />}
      state={requests.data && stateOf(requests.data, since, unread, speech)}
      isProtected={since !== undefined || unread > 0}
      beside={<PrintButton />}
      history={<casework.History taxpayerId={taxpayerId} />}
      actions={<TakeProposal taxpayerId={taxpayerId} may={may} listed={requests.data} />}
    >
      {may(listDoublesContract) && <Double taxpayerId={taxpayerId} seesRequests={seesRequests} />}
      <CaseMenu taxpayerId={taxpayerId} listed={requests.data} mayTake={mayTake} />
      <correspondence.InboundItems
        taxpayerId={taxpayerId}
        targets={requests.data ? targetsOf(requests.data, speech) : []}
        mayReceive={may(receiveInboundItemContract)}
        proposalPath={mayTake ? `/taxpayers/${taxpayerId}/proposals/new` : undefined}
      />
      {seesRequests && <agreements.OpenNow taxpayerId={taxpayerId} />}
      {may(listAppealsContract) && (
        <appeals.OfTaxpayer taxpayerId={taxpayerId} mayReceive={may(receiveAppealContract)} />
      )}
      <casework.Deadlines taxpayerId={taxpayerId} today={today} />
      {may(listModulesContract) && <accounts.Modules taxpayerId={taxpayerId} />}
      {protections && (
        <ProtectionPicture
          protections={protections}
          mayProtect={requests.data !== undefined && mayProtect(requests.data)}
          today={today}
        />
      )}
      <correspondence.Letters taxpayerId={taxpayerId} now={session.businessNow} />
      <People taxpayer={taxpayer} session={session} may={may} />
      <Papers taxpayerId={taxpayerId} />
    </Page>
  );
}

/** That the taxpayer is on record twice, where it is so. */
function Double(props: { readonly taxpayerId: string; readonly seesRequests: boolean }) {
  const { taxpayerId, seesRequests } = props;
  const drawOther = (otherId: string) => <OpenOnOther taxpayerId={otherId} />;
  return <taxpayers.DoubleNotice taxpayerId={taxpayerId} drawOther={seesRequests ? drawOther : undefined} />;
}

/** What is open on the other record of the same taxpayer, so that nothing is asked for twice. */
function OpenOnOther({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const heading = { id: `open-on-${taxpayerId}`, text: tell('double.open-there') };
  return <agreements.OpenNow taxpayerId={taxpayerId} heading={heading} />;
}

/** Who has the case, who belongs to the taxpayer, and who may act for the taxpayer. */
function People(props: TaxpayerProps & { readonly may: May }) {
  const { taxpayer, session, may } = props;
  const { taxpayerId, name } = taxpayer;
  return (
    <>
      <casework.People taxpayerId={taxpayerId} taxpayerName={name} />
      {may(listLinkedContract) && <taxpayers.Linked taxpayerId={taxpayerId} />}
      {may(listDoublesContract) && <taxpayers.DoubleReport taxpayerId={taxpayerId} />}
      {may(listAuthoritiesContract) && (
        <taxpayers.Authorities
          taxpayerId={taxpayerId}
          now={session.businessNow}
          mayFile={may(fileAuthorityContract)}
        />
      )}
    </>
  );
}

/** What was said, written and taken in, and the taxpayer's rights. */
function Papers({ taxpayerId }: { readonly taxpayerId: string }) {
  return (
    <>
      <casework.Contacts taxpayerId={taxpayerId} />
      <casework.Notes taxpayerId={taxpayerId} />
      <casework.Documents taxpayerId={taxpayerId} />
      <casework.Rights />
    </>
  );
}
