import type { ReactNode } from 'react';
import { listRequestsContract } from '#capabilities/installment-agreements/api/list-requests.contract.ts';
import { listOwnTaxpayersContract } from '#capabilities/taxpayers/api/list-own-taxpayers.contract.ts';
import type { TaxpayerView } from '#capabilities/taxpayers/api/taxpayer-view.contract.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';

export type OwnRequest = AnswerOf<typeof listRequestsContract>['requests'][number];
export type OwnAgreement = AnswerOf<typeof listRequestsContract>['agreements'][number];

/** What the pages of a taxpayer are about: whose record it is, the latest request and the agreement. */
export type OwnRecord = {
  readonly taxpayer: TaxpayerView;
  readonly request: OwnRequest | undefined;
  readonly agreement: OwnAgreement | undefined;
};

/** Finds the person's own record, and asks the page to show it. */
export function WithOwnRecord({ children }: { readonly children: (own: OwnRecord) => ReactNode }) {
  const answer = useAnswer(listOwnTaxpayersContract, {});
  return (
    <Answered answer={answer}>
      {({ taxpayers: [taxpayer] }) =>
        taxpayer === undefined ? <NoRecord /> : <WithRequests taxpayer={taxpayer}>{children}</WithRequests>
      }
    </Answered>
  );
}

function WithRequests(props: {
  readonly taxpayer: TaxpayerView;
  readonly children: (own: OwnRecord) => ReactNode;
}) {
  const { taxpayer, children } = props;
  const answer = useAnswer(listRequestsContract, { taxpayerId: taxpayer.taxpayerId });
  return (
    <Answered answer={answer}>
      {({ requests: [request], agreements: [agreement] }) => children({ taxpayer, request, agreement })}
    </Answered>
  );
}

function NoRecord() {
  const { tell } = useSpeech();
  return (
    <Page title={tell('my.title')} state={tell('my.no-record')}>
      <p>{tell('my.no-record-next')}</p>
    </Page>
  );
}
