import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findAgreement as findRecord } from '../store/agreement-store.ts';
import { agreementView } from './agreement-view.ts';
import { findAgreementContract } from './find-agreement.contract.ts';

/** One agreement that the person may see. */
export const findAgreement = queryOperation(findAgreementContract, async ({ input, eyes }) => {
  const agreement = await findRecord(eyes, input.agreementId);
  if (agreement === undefined) throw new NotFound();
  return agreementView(agreement);
});
