import { move } from '#kernel/process/move.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { AcknowledgeAppealBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { mediationPublication } from '../parameters/acknowledgement-letters.ts';
import { noteAcknowledgement } from '../store/acknowledgement-actions.ts';
import { endWork } from '../store/appeal-work.ts';
import { settleAcknowledgement } from './acknowledgement-letter.ts';
import { acknowledgementDecision } from './decide-on-appeal.ts';
import { appealView } from './appeal-view.ts';
import { acknowledgeAppealContract } from './acknowledge-appeal.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** What lay in the envelope stands in the case action record (AP-08-1125-0028 § 8.26.9.2.3(2) Note). */
export const acknowledgeAppeal = commandOperation(acknowledgeAppealContract, async (scene) => {
  const { input, eyes, tx, actor, law, tools } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { letter, mailedDay, enclosures, withoutPublicationBecause } = input;
  if (mailedDay > tx.today)
    return refuse({ code: 'mailed-day-must-not-be-in-the-future', field: 'mailedDay' });
  const { kind } = before;
  if (kind === 'none') throw new NotFound();
  const because = withoutPublicationBecause ?? 'none';
  const facts = { kind, letter, enclosures, withoutPublicationBecause: because, mailedDay };
  const decisions = acknowledgementDecision(facts, law);
  const { state } = before;
  const step = move(appealTable, { state, event: 'acknowledge-appeal', role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  const publicationEnclosed = enclosures.includes(mediationPublication);
  const body: AcknowledgeAppealBody = { letter, mailedDay, publicationEnclosed };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  await noteAcknowledgement(tx, appeal, because);
  await settleAcknowledgement(tx, tools, appeal, { letterNumber: letter, letterDay: mailedDay, enclosures });
  await endWork(tx, appeal, ['acknowledge-appeal']);
  return await appealView(eyes, appeal, actor, law);
});
