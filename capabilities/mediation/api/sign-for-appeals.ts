import { commandOperation } from '#platform/http/operation.ts';
import { signForAppealsContract } from './sign-for-appeals.contract.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

/** The manager signs once both are satisfied, and before it goes to the taxpayer. */
export const signForAppeals = commandOperation(signForAppealsContract, (scene) =>
  tellAgreementStep(scene, { event: 'sign-for-appeals' }),
);
