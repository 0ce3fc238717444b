import { agreedTerms, everyItem, type Terms } from '#apps/server/demonstration/agreed-terms.ts';
import type { AgreementTypeId } from '#capabilities/installment-agreements/parameters/agreement-type.ts';
import type { RequestView } from '#capabilities/installment-agreements/api/request-view.contract.ts';
import { dayOfInstant } from '#platform/clock/clock.ts';
import {
  determineRequestContract,
  noteDisclosuresContract,
  recordAgreementContract,
  sendForApprovalContract,
  setTermsContract,
} from './asks.ts';
import type { House } from './house.ts';
import { signedForm } from './signed-form.ts';
import type { Visitor } from './visitor.ts';

/** Where it happens, and who speaks with the taxpayer. */
export type Scene = { readonly house: House; readonly officer: Visitor };
type Ids = { readonly taxpayerId: string; readonly requestId: string };

/**
 * Settles terms with the taxpayer and tells all that there is to tell, so that the request can be recorded or
 * sent for approval. Without a type it is the lightest that fits. Answers the version that the request has
 * then.
 */
export async function settle(
  { house, officer }: Scene,
  { taxpayerId, requestId }: Ids,
  type?: AgreementTypeId,
  changes: Partial<Terms> = {},
): Promise<number> {
  const ids = { taxpayerId, requestId };
  const { proposal } = await officer.must(determineRequestContract, { requestId });
  const now = house.runtime.clock.now();
  const terms = { ...agreedTerms(proposal, dayOfInstant(now), type), ...changes };
  await officer.must(setTermsContract, { ...ids, terms });
  await signedForm(officer, ids, terms.method.method, dayOfInstant(now));
  const told = { ...ids, toldAt: now, channel: 'phone' as const, items: everyItem };
  return (await officer.must(noteDisclosuresContract, told)).version;
}

/** Settles terms, tells everything, and records the agreement. */
export async function recordAgreed(
  scene: Scene,
  { taxpayerId, requestId }: Ids,
  type?: AgreementTypeId,
): Promise<RequestView> {
  await settle(scene, { taxpayerId, requestId }, type);
  return await scene.officer.must(recordAgreementContract, { taxpayerId, requestId });
}

/** Settles terms, tells everything, and sends them for approval. */
export async function sendAgreed(
  scene: Scene,
  { taxpayerId, requestId }: Ids,
  type?: AgreementTypeId,
  changes: Partial<Terms> = {},
): Promise<RequestView> {
  await settle(scene, { taxpayerId, requestId }, type, changes);
  return await scene.officer.must(sendForApprovalContract, { taxpayerId, requestId });
}
