import { receiveAppealOutcome } from '#capabilities/installment-agreements/records.ts';
import { draftAcknowledgement } from './acknowledgement-letter.ts';
import type { Performer, Performers } from '#platform/jobs/effect-worker.ts';
import { invariant } from '#platform/record/invariant.ts';
import { askCollection } from '../store/appeal-work.ts';
import { findAppeal } from '../store/find-appeals.ts';

/**
 * What Appeals decided about a request or an agreement is told to each of them, and carried out by whoever
 * holds the case. The outcome of each matter stands in the appeal.
 */
const tellAppealOutcome: Performer = async ({ tx, effect }) => {
  const appeal = await findAppeal(tx, effect.body.recordId);
  invariant(appeal, `the appeal ${effect.body.recordId} is gone`);
  const { appealId } = appeal;
  for (const { matterId, recordKind, recordId, outcome } of appeal.matters) {
    if (recordKind === 'none' || recordId === undefined || outcome === undefined) continue;
    await receiveAppealOutcome(tx, { kind: recordKind, id: recordId }, { appealId, matterId, outcome });
  }
  await askCollection(tx, appeal, 'carry-out-outcome');
};

/** Who carries out which effect of the processes of this capability. */
export const appealPerformers: Performers = {
  'tell-appeal-outcome': tellAppealOutcome,
  'draft-acknowledgement': draftAcknowledgement,
};
