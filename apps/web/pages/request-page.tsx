import { RequestPage } from '#capabilities/installment-agreements/web/request-page.tsx';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { useTakenAlong } from './accounts-of.tsx';
import { type OfRequest, WithRequest } from './of-request.tsx';

/** The workbench of one request, composed with its taxpayer, account and history. */
export function ComposedRequestPage() {
  return <WithRequest>{(found) => <OfRequestPage key={found.request.requestId} {...found} />}</WithRequest>;
}

function OfRequestPage({ request, taxpayer, session, banner, history, account }: OfRequest) {
  const takenAlong = useTakenAlong(request.taxpayerId, request.withTaxpayerIds);
  return (
    <RequestPage
      request={request}
      taxpayerName={taxpayer.name}
      takenAlong={takenAlong}
      banner={banner}
      history={history}
      account={account}
      today={session.businessDay}
      now={session.businessNow}
      law={adoptedLaw}
    />
  );
}
