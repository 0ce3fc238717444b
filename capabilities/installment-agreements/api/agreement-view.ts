import { agreementBarsLevy } from '../process/agreement.ts';
import type { Agreement } from '../process/agreement-record.ts';
import { computeFirstPaymentCents } from '../rules/compute-fee.ts';
import type { AgreementView } from './agreement-view.contract.ts';

/** An agreement for those who may see it. */
export function agreementView(agreement: Agreement): AgreementView {
  const {
    agreementId,
    taxpayerId,
    state,
    version,
    requestId,
    fromDay,
    moduleIds,
    terms,
    written,
    locator,
    appealed,
  } = agreement;
  return {
    agreementId,
    taxpayerId,
    state: state as AgreementView['state'],
    version,
    requestId,
    fromDay,
    levyBarred: agreementBarsLevy(state),
    moduleIds: [...moduleIds],
    terms: { ...terms },
    firstPaymentCents: computeFirstPaymentCents(terms.paymentCents, terms.feeCents),
    appealed,
    locator: { number: locator.number, onForm: locator.onForm },
    ...(written && { written }),
  };
}
