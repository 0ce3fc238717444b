import { useParams } from 'react-router';
import { ProposalPage } from '#capabilities/installment-agreements/web/proposal-page.tsx';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { panels as taxpayers } from '#capabilities/taxpayers/web/index.ts';
import { useSession } from '../session.ts';
import { WithTaxpayer } from './of-request.tsx';

/** Take a proposal of the taxpayer that the address names. */
export function ComposedProposalPage() {
  const { taxpayerId = '' } = useParams();
  const session = useSession();
  return (
    <WithTaxpayer taxpayerId={taxpayerId}>
      {({ name, maskedTin }) =>
        session.data && (
          <ProposalPage
            key={taxpayerId}
            taxpayerId={taxpayerId}
            taxpayerName={name}
            banner={<taxpayers.Banner taxpayerId={taxpayerId} />}
            who={`${name}, ${maskedTin}`}
            now={session.data.businessNow}
            law={adoptedLaw}
          />
        )
      }
    </WithTaxpayer>
  );
}
