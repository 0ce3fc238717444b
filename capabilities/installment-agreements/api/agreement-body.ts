import { maskTin } from '#capabilities/taxpayers/index.ts';
import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import type { Lens } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import type { AgreementLocator, BeginAgreementBody } from '../process/agreement-record.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import { computeLocatorNumber } from '../rules/compute-locator-number.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import { coveredModuleIds } from './covered-modules.ts';
import type { OnRequest } from './decide-on-request.ts';

/** The agreement that a request becomes; it can be named before it exists. */
export function agreementIdOf({ requestId }: Pick<AgreementRequest, 'requestId'>): string {
  return derivedId(requestId, 'agreement');
}

/** What the agreement of these terms is, or would be: the taxes that it covers and its locator number. */
export async function agreementBody(
  lens: Lens,
  request: AgreementRequest,
  decided: Pick<OnRequest, 'facts' | 'modules'>,
  terms: SettledTerms,
): Promise<BeginAgreementBody> {
  const { taxpayerId, requestId } = request;
  const crossReferences = await crossReferencesOf(lens, request);
  const locator = { ...locatorOf(decided.facts, terms), crossReferences };
  return {
    taxpayerId,
    agreementId: agreementIdOf(request),
    requestId,
    moduleIds: coveredModuleIds(decided),
    terms,
    locator,
    covers: [`ALN ${locator.number}`, ...locator.onForm],
  };
}

/** The masked numbers of the others whose taxes the request covers (Exhibit 5.14.1-2, condition 63). */
async function crossReferencesOf(
  lens: Lens,
  { withTaxpayerIds }: AgreementRequest,
): Promise<AgreementLocator['crossReferences']> {
  const others = await Promise.all(withTaxpayerIds.map((taxpayerId) => findTaxpayer(lens, taxpayerId)));
  return others.flatMap((other) => (other ? maskTin(other.tinKind, other.tinLastFour) : []));
}

/** The conditions beside the number, as they are on the day of the approval. */
function locatorOf(
  facts: CaseFacts,
  { type, locatorNumber }: SettledTerms,
): Omit<AgreementLocator, 'crossReferences'> {
  const { onForm, onLetter } = computeLocatorNumber(facts, type);
  return { number: locatorNumber, onForm, onLetter };
}
