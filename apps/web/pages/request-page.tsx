import { RequestPage } from '#capabilities/installment-agreements/web/request-page.tsx';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { WithRequest } from './of-request.tsx';

/** The workbench of one request, composed with its taxpayer, account and history. */
export function ComposedRequestPage() {
  return (
    <WithRequest>
      {({ request, taxpayer, session, banner, history, account }) => (
        <RequestPage
          key={request.requestId}
          request={request}
          taxpayerName={taxpayer.name}
          banner={banner}
          history={history}
          account={account}
          today={session.businessDay}
          now={session.businessNow}
          law={adoptedLaw}
        />
      )}
    </WithRequest>
  );
}
