import { commandOperation } from '#platform/http/operation.ts';
import { returnAgreementContract } from './return-agreement.contract.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

/** The agreement is tracked apart from the consent. */
export const returnAgreement = commandOperation(returnAgreementContract, (scene) =>
  tellAgreementStep(scene, { event: 'return-agreement' }),
);
