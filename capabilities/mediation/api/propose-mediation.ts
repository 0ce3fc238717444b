import { commandOperation } from '#platform/http/operation.ts';
import { beginning } from './beginning.ts';
import { proposeMediationContract } from './propose-mediation.contract.ts';
import { requireAppeals, tellRequestStep } from './tell-request-step.ts';

/** Appeals’ own proposal: it opens nothing until the taxpayer agrees in writing. */
export const proposeMediation = commandOperation(proposeMediationContract, async (scene) => {
  const { tx, input } = scene;
  await requireAppeals(scene, input.appealIds);
  const told = { channel: 'proposal', told: input.told, inWriting: false, receivedDay: tx.today } as const;
  const body = { ...beginning(tx, input, told), initiator: 'appeals', consultation: input.consultation };
  return await tellRequestStep(scene, undefined, { event: 'propose-mediation', body });
});
