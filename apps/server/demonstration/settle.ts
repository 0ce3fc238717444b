import { zGivenFacts } from '#capabilities/installment-agreements/api/given-facts.contract.ts';
import { noteDisclosures } from '#capabilities/installment-agreements/api/note-disclosures.ts';
import { prepareForm } from '#capabilities/installment-agreements/api/prepare-form.ts';
import { recordDebitAccount } from '#capabilities/installment-agreements/api/record-debit-account.ts';
import { setTerms } from '#capabilities/installment-agreements/api/set-terms.ts';
import { signForm } from '#capabilities/installment-agreements/api/sign-form.ts';
import type { GivenFacts } from '#capabilities/installment-agreements/rules/facts/given-facts.ts';
import { computeTermsProposal } from '#capabilities/installment-agreements/rules/terms/compute-terms-proposal.ts';
import { type Day, instant } from '#kernel/calendar/day.ts';
import { dayOfInstant } from '#platform/clock/clock.ts';
import { invariant } from '#platform/record/invariant.ts';
import { agreedTerms, everyItem } from './agreed-terms.ts';
import type { Scene } from './scene.ts';

/** Settles the terms of a story with the taxpayer, and tells all that there is to tell. */
export async function settle(scene: Scene, at: string): Promise<void> {
  const { story, runtime, send, officer, ids } = scene;
  const { proposal, type } = story;
  invariant(proposal && type, 'terms are settled of a proposal, for a type');
  const said = zGivenFacts.parse(proposal.given) as GivenFacts;
  const onDay = dayOfInstant(instant(at));
  const terms = agreedTerms(computeTermsProposal(said, type, onDay, runtime.law), onDay);
  await send(setTerms, officer, { ...ids(), terms });
  if (terms.method.method === 'direct-debit') await signDebitForm(scene, onDay);
  await send(noteDisclosures, officer, { ...ids(), toldAt: at, channel: 'phone', items: everyItem });
}

/** The form of a direct debit, with an account that nobody has and the taxpayer's signature. */
async function signDebitForm({ send, officer, ids, taxpayerId }: Scene, signedDay: Day): Promise<void> {
  const form = { ...ids(), formNumber: '433-D' };
  const { formId } = (await send(prepareForm, officer, form)) as { readonly formId: string };
  const account = { by: 'numbers', routingNumber: '021000021', accountNumber: '55501234' };
  await send(recordDebitAccount, officer, { taxpayerId, formId, account });
  await send(signForm, officer, { taxpayerId, formId, signer: 'taxpayer', way: 'on-paper', signedDay });
}
