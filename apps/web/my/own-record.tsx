import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { listRequestsContract } from '#capabilities/installment-agreements/api/list-requests.contract.ts';
import { listOwnTaxpayersContract } from '#capabilities/taxpayers/api/list-own-taxpayers.contract.ts';
import type { TaxpayerView } from '#capabilities/taxpayers/api/taxpayer-view.contract.ts';
import type { Instant } from '#kernel/calendar/day.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { NotFound } from '#ui/page/not-found.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';

export type OwnRequest = AnswerOf<typeof listRequestsContract>['requests'][number];
export type OwnAgreement = AnswerOf<typeof listRequestsContract>['agreements'][number];

/**
 * What the pages of a taxpayer are about: whose record it is, the latest request and the agreement that
 * counts.
 */
export type OwnRecord = {
  readonly taxpayer: TaxpayerView;
  /** Every record that is the person's own, this one among them. */
  readonly records: readonly TaxpayerView[];
  readonly request: OwnRequest | undefined;
  /** The latest request of somebody linked to the person that may cover taxes of this record. */
  readonly takenAlong?: { readonly receivedAt: Instant } | undefined;
  readonly agreement: OwnAgreement | undefined;
};

/** The name of the record in an address; without it the first is meant. */
const recordField = 'record';

/** The address of a page about this record. */
export function addressOf(path: string, taxpayerId: string): string {
  return `${path}?${recordField}=${taxpayerId}`;
}

/** Finds the record that the address names among the person's own, and asks the page to show it. */
export function WithOwnRecord({ children }: { readonly children: (own: OwnRecord) => ReactNode }) {
  const answer = useAnswer(listOwnTaxpayersContract, {});
  const [search] = useSearchParams();
  const asked = search.get(recordField);
  return (
    <Answered answer={answer}>
      {({ taxpayers }) => {
        const [first] = taxpayers;
        if (first === undefined) return <NoRecord />;
        const taxpayer = asked === null ? first : taxpayers.find(({ taxpayerId }) => taxpayerId === asked);
        if (taxpayer === undefined) return <NotFound />;
        return (
          <WithRequests taxpayer={taxpayer} records={taxpayers}>
            {children}
          </WithRequests>
        );
      }}
    </Answered>
  );
}

function WithRequests(props: {
  readonly taxpayer: TaxpayerView;
  readonly records: readonly TaxpayerView[];
  readonly children: (own: OwnRecord) => ReactNode;
}) {
  const { taxpayer, records, children } = props;
  const answer = useAnswer(listRequestsContract, { taxpayerId: taxpayer.taxpayerId });
  return (
    <Answered answer={answer}>
      {({ requests: [request], agreements, takenAlong: [takenAlong] }) =>
        children({
          taxpayer,
          records,
          request,
          takenAlong,
          agreement: agreements.find(({ levyBarred }) => levyBarred),
        })
      }
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
