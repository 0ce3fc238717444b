import { Link } from 'react-router';
// prettier-ignore
import {
  receiveProposalContract,
} from '#capabilities/installment-agreements/api/receive-proposal.contract.ts';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { Listed } from './listed.ts';
import { useKeptRecord } from './use-kept-record.ts';

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
  const keptId = useKeptRecord(taxpayerId, may);
  if (!may(receiveProposalContract)) return null;
  if (keptId !== undefined) return <GoToKept keptId={keptId} />;
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
