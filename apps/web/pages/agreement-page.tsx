import { useParams } from 'react-router';
import { panels as casework } from '#capabilities/casework/web/index.ts';
import { panels as letters } from '#capabilities/correspondence/web/index.ts';
import { findAgreementContract } from '#capabilities/installment-agreements/api/find-agreement.contract.ts';
import { findRequestContract } from '#capabilities/installment-agreements/api/find-request.contract.ts';
import { AgreementPage } from '#capabilities/installment-agreements/web/agreement-page.tsx';
import { panels as agreements } from '#capabilities/installment-agreements/web/index.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { panels as taxpayers } from '#capabilities/taxpayers/web/index.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { useSession } from '../session.ts';
import { AccountsOf } from './accounts-of.tsx';
import { WithTaxpayer } from './of-request.tsx';

/** One agreement, composed with its taxpayer, account, letters and history. */
export function ComposedAgreementPage() {
  const { agreementId = '' } = useParams();
  const session = useSession();
  const answer = useAnswer(findAgreementContract, { agreementId });
  const requestId = answer.data?.requestId;
  const isOn = requestId !== undefined;
  const request = useAnswer(findRequestContract, { requestId: requestId ?? '' }, { isOn });
  return (
    <Answered answer={answer} rows={10}>
      {(agreement) => {
        const { taxpayerId, levyBarred, fromDay } = agreement;
        // One that is void no longer protects.
        const since = levyBarred ? fromDay : undefined;
        return (
          <WithTaxpayer taxpayerId={taxpayerId}>
            {(taxpayer) =>
              session.data && (
                <AgreementPage
                  key={agreementId}
                  agreement={agreement}
                  law={adoptedLaw}
                  taxpayerName={taxpayer.name}
                  banner={<taxpayers.Banner taxpayerId={taxpayerId} protectedSince={since} />}
                  history={<casework.History taxpayerId={taxpayerId} />}
                  account={
                    <AccountsOf
                      taxpayerId={taxpayerId}
                      taxpayerName={taxpayer.name}
                      withTaxpayerIds={request.data?.withTaxpayerIds ?? []}
                    />
                  }
                  deadlines={<casework.Deadlines taxpayerId={taxpayerId} today={session.data.businessDay} />}
                  forms={<agreements.Forms taxpayerId={taxpayerId} requestId={agreement.requestId} />}
                  letters={
                    <letters.OfRecord
                      taxpayerId={taxpayerId}
                      subjectIds={[agreementId, agreement.requestId]}
                      now={session.data.businessNow}
                    />
                  }
                />
              )
            }
          </WithTaxpayer>
        );
      }}
    </Answered>
  );
}
