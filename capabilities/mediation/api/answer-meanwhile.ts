import { commandOperation } from '#platform/http/operation.ts';
import { answerMeanwhileContract } from './answer-meanwhile.contract.ts';
import { tellStep } from './tell-step.ts';

/** An answer on the way: the two weeks run on, and show that the taxpayer has heard. */
export const answerMeanwhile = commandOperation(answerMeanwhileContract, (scene) =>
  tellStep(scene, { event: 'answer-meanwhile', bring: () => ({ body: { told: scene.input.told } }) }),
);
