import { withFacts } from '#kernel/decision/decision.ts';
import { analyst, mediator, teamManager, technicalEmployee } from '../process/roles.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { decideWithdrawal, type WithdrawalFacts } from '../rules/decide-withdrawal.ts';
import { findPaper } from '../store/paper-store.ts';
import { putForBoth } from './put-paper-of-step.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { lensFor } from './find-own-support-request.ts';
import { voidAgreementOf } from './void-agreement-of.ts';
import type { StepScene } from './take-step.ts';
import type { Bringing } from './tell-step.ts';

type Told = { readonly statement?: string | undefined; readonly documentId?: string | undefined };

/** The taxpayer's withdrawal: written here, or a document that says it. All three have it from one moment. */
export async function taxpayerWithdrawal(
  { input, tx, eyes, actor, law }: StepScene,
  before: SupportRequest,
  { statement, documentId }: Told,
): Promise<Bringing> {
  const paper = documentId === undefined ? undefined : await findPaper(lensFor(actor, eyes, tx), documentId);
  const isOfThis =
    paper?.supportRequestId === before.supportRequestId && paper.kind === 'withdrawal-statement';
  const facts: WithdrawalFacts = {
    side: 'taxpayer',
    onDay: tx.dayOf(input.occurredAt ?? tx.now),
    inWriting: statement !== undefined || isOfThis,
    executive: 'none',
  };
  return {
    body: isOfThis && documentId !== undefined ? { documentId } : {},
    brought: [{ decision: withFacts(decideWithdrawal(facts, law), facts), allows: 'may-withdraw' }],
    afterwards: async (after) => {
      const { sha256, mediaType } = paper ?? {};
      await putForBoth(tx, after, {
        kind: 'withdrawal-statement',
        side: 'taxpayer',
        title: 'withdrawal-statement',
        ...(statement !== undefined && { told: statement }),
        ...(sha256 !== undefined && { sha256 }),
        ...(mediaType !== undefined && { mediaType }),
      });
      await tellOfWithdrawal(tx, after);
      await voidAgreementOf(tx, after);
    },
  };
}

/** Appeals' withdrawal: by the executive's concurrence that is on record, also after a missed last day. */
export function appealsWithdrawal({ input, tx, law }: StepScene, before: SupportRequest): Bringing {
  const executive = before.review?.withdrawalConcurrence ?? 'none';
  const onDay = tx.dayOf(input.occurredAt ?? tx.now);
  const facts: WithdrawalFacts = { side: 'appeals', onDay, inWriting: false, executive };
  return {
    brought: [{ decision: withFacts(decideWithdrawal(facts, law), facts), allows: 'may-withdraw' }],
    afterwards: async (after) => {
      const told = executive === 'none' ? 'none' : executive.position;
      await putForBoth(tx, after, {
        kind: 'executive-concurrence',
        side: 'appeals',
        title: 'executive-concurrence',
        told,
      });
      await tellOfWithdrawal(tx, after);
      await voidAgreementOf(tx, after);
    },
  };
}

/** The team of the case, the analyst and the mediator are told by e-mail as well, in the same transaction. */
async function tellOfWithdrawal(tx: StepScene['tx'], after: SupportRequest): Promise<void> {
  const ofMediator = after.joint.mediator === undefined ? [] : [mediator];
  await mailAboutRequest(tx, after, 'withdrawal', [teamManager, technicalEmployee, analyst, ...ofMediator]);
}
