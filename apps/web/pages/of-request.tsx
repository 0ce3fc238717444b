import { panels as casework } from '#capabilities/casework/web/index.ts';
import type { RequestView } from '#capabilities/installment-agreements/api/request-view.contract.ts';
import { findRequestContract } from '#capabilities/installment-agreements/api/find-request.contract.ts';
import { findTaxpayerContract } from '#capabilities/taxpayers/api/find-taxpayer.contract.ts';
import type { TaxpayerView } from '#capabilities/taxpayers/api/taxpayer-view.contract.ts';
import { panels as taxpayers } from '#capabilities/taxpayers/web/index.ts';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { type Session, useSession } from '../session.ts';
import { AccountsOf } from './accounts-of.tsx';

/** What the pages of one request are made of beside the request itself. */
export type OfRequest = {
  readonly request: RequestView;
  readonly taxpayer: TaxpayerView;
  readonly session: Session;
  readonly banner: ReactNode;
  readonly history: ReactNode;
  readonly account: ReactNode;
};

/** Finds the request that the address names, and whose it is. */
export function WithRequest({ children }: { readonly children: (found: OfRequest) => ReactNode }) {
  const { requestId = '' } = useParams();
  const session = useSession();
  const answer = useAnswer(findRequestContract, { requestId });
  return (
    <Answered answer={answer} rows={10}>
      {(request) => (
        <WithTaxpayer taxpayerId={request.taxpayerId}>
          {(taxpayer) =>
            session.data && (
              <casework.WithMeanwhile taxpayerId={request.taxpayerId} recordId={request.requestId}>
                {children({
                  request,
                  taxpayer,
                  session: session.data,
                  banner: (
                    <taxpayers.Banner taxpayerId={request.taxpayerId} protectedSince={sinceOf(request)} />
                  ),
                  history: <casework.History taxpayerId={request.taxpayerId} recordId={request.requestId} />,
                  account: (
                    <AccountsOf
                      taxpayerId={request.taxpayerId}
                      taxpayerName={taxpayer.name}
                      withTaxpayerIds={request.withTaxpayerIds}
                    />
                  ),
                })}
              </casework.WithMeanwhile>
            )
          }
        </WithTaxpayer>
      )}
    </Answered>
  );
}

/** Since when the request protects, or the agreement that came of it; a withdrawn one no longer does. */
function sinceOf({ levyBarred, agreementId, pendingFrom }: RequestView) {
  return levyBarred || agreementId !== undefined ? pendingFrom : undefined;
}

/** Finds the taxpayer of a page. */
export function WithTaxpayer(props: {
  readonly taxpayerId: string;
  readonly children: (taxpayer: TaxpayerView) => ReactNode;
}) {
  const answer = useAnswer(findTaxpayerContract, { taxpayerId: props.taxpayerId });
  return (
    <Answered answer={answer} rows={10}>
      {props.children}
    </Answered>
  );
}
