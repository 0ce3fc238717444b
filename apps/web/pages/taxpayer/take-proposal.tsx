import { Link } from 'react-router';
// prettier-ignore
import {
  receiveProposalContract,
} from '#capabilities/installment-agreements/api/receive-proposal.contract.ts';
import { isStandingDouble } from '#capabilities/taxpayers/index.ts';
import { listDoublesContract } from '#capabilities/taxpayers/api/list-doubles.contract.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { Listed } from './listed.ts';

/**
 * The one thing to do here. Recording is never barred; a request that is open already is pointed at, and so
 * is the record that is kept where this one is its double.
 */
export function TakeProposal(props: {
  readonly taxpayerId: string;
  readonly may: (contract: { readonly by: readonly string[] }) => boolean;
  readonly listed: Listed | undefined;
}) {
  const { tell } = useSpeech();
  const { taxpayerId, may, listed } = props;
  const isAsked = may(listDoublesContract);
  const { data } = useAnswer(listDoublesContract, { taxpayerId }, { isOn: isAsked });
  if (!may(receiveProposalContract)) return null;
  const keptBy = data?.doubles.find(({ part, state }) => part === 'double' && isStandingDouble(state));
  if (keptBy?.other !== undefined) return <GoToKept keptId={keptBy.other.taxpayerId} />;
  // One that has become an agreement has steps left as well, and is open no longer.
  const open = listed?.requests.find(
    ({ moves, agreementId }) => agreementId === undefined && moves.some(({ allowed }) => allowed),
  );
  return (
    <ActionBar process="agreement-request" moves={[]} onMove={() => undefined}>
      <Link className="usa-button" to={`/taxpayers/${taxpayerId}/proposals/new`}>
        {tell('taxpayer-page.take-proposal')}
      </Link>
      {open !== undefined && (
        <span className="quiet">
          {tell('taxpayer-page.open-already')}{' '}
          <Link to={`/requests/${open.requestId}`}>{tell('taxpayer-page.open-already-link')}</Link>
        </span>
      )}
    </ActionBar>
  );
}

/** This record is the double of another one, on which new proposals are taken. */
function GoToKept({ keptId }: { readonly keptId: string }) {
  const { tell } = useSpeech();
  return (
    <ActionBar process="agreement-request" moves={[]} onMove={() => undefined}>
      <Link className="usa-button" to={`/taxpayers/${keptId}`}>
        {tell('double.go-there')}
      </Link>
      <span className="quiet">{tell('double.proposals-there')}</span>
    </ActionBar>
  );
}
