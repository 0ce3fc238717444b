import { commandOperation } from '#platform/http/operation.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { decidePerfectingDay } from '../rules/decide-perfecting-day.ts';
import { askForDetailsContract } from './ask-for-details.contract.ts';
import { tellStep } from './tell-step.ts';

/** Details are asked for, with what is missing and a last day. The request stays valid. */
export const askForDetails = commandOperation(askForDetailsContract, (scene) =>
  tellStep(scene, {
    event: 'ask-for-details',
    bring: () => {
      const { contactDay, dueDay, lacking } = scene.input;
      const body = { contactDay, dueDay, lacking };
      const decision = withFacts(decidePerfectingDay(body, scene.law), body);
      return { body, brought: [{ decision, allows: 'may-be-set' }] };
    },
  }),
);
