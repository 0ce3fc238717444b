import { commandOperation } from '#platform/http/operation.ts';
import { noteConsent } from './follow-co-mediation.ts';
import { returnConsentContract } from './return-consent.contract.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

/** The consent is tracked apart from the agreement. */
export const returnConsent = commandOperation(returnConsentContract, (scene) =>
  tellAgreementStep(scene, {
    event: 'return-consent',
    bring: () => ({ afterwards: (one) => noteConsent(scene.tx, one) }),
  }),
);
