import { useParams } from 'react-router';
import { ProposalPage } from '#capabilities/installment-agreements/web/proposal-page.tsx';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { listLinkedContract } from '#capabilities/taxpayers/api/list-linked.contract.ts';
import { panels as taxpayers } from '#capabilities/taxpayers/web/index.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { useSession } from '../session.ts';
import { WithTaxpayer } from './of-request.tsx';

/** Take a proposal of the taxpayer that the address names. */
export function ComposedProposalPage() {
  const { taxpayerId = '' } = useParams();
  const session = useSession();
  const linked = useAnswer(listLinkedContract, { taxpayerId });
  return (
    <WithTaxpayer taxpayerId={taxpayerId}>
      {({ name, maskedTin }) =>
        session.data && (
          <ProposalPage
            key={taxpayerId}
            taxpayerId={taxpayerId}
            taxpayerName={name}
            banner={<Whose taxpayerId={taxpayerId} />}
            who={`${name}, ${maskedTin}`}
            linked={linked.data?.linked ?? []}
            now={session.data.businessNow}
            law={adoptedLaw}
          />
        )
      }
    </WithTaxpayer>
  );
}

/** Whose proposal it is, and before anything is typed, whether it is taken on another record instead. */
function Whose({ taxpayerId }: { readonly taxpayerId: string }) {
  return (
    <>
      <taxpayers.Banner taxpayerId={taxpayerId} />
      <taxpayers.DoubleNotice taxpayerId={taxpayerId} isAboveTitle />
    </>
  );
}
