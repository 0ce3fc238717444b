import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { draftAgain, findHeldBack } from './acknowledgement-letter.ts';
import { appealView } from './appeal-view.ts';
import { findOwnAppeal } from './find-own-appeal.ts';
import { redraftAcknowledgementContract } from './redraft-acknowledgement.contract.ts';

/** What held it back may have been cured: another employee, a wording that can be printed. */
export const redraftAcknowledgement = commandOperation(redraftAcknowledgementContract, async (scene) => {
  const { input, eyes, tx, actor, law, tools } = scene;
  const appeal = await findOwnAppeal(eyes, input);
  const before = await findHeldBack(tx, appeal);
  if (before === undefined) return refuse({ code: 'acknowledgement-must-be-held-back' });
  await draftAgain(tx, tools, appeal, before);
  return await appealView(eyes, appeal, actor, law);
});
