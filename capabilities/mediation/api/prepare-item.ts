import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { teamManager } from '../process/roles.ts';
import { chart } from '../rules/memorandum.ts';
import { prepareItemContract } from './prepare-item.contract.ts';
import { tellStep } from './tell-step.ts';

/** The form for the offer is prepared with its amount blank, so that it can be signed at the table. */
export const prepareItem = commandOperation(prepareItemContract, (scene) =>
  tellStep(scene, {
    event: 'prepare-item',
    bring: () => {
      const { item, standing } = scene.input;
      if (standing === 'amount-filled')
        return refuse({ code: 'amount-must-be-left-blank', field: 'standing', law: chart });
      if (item === 'opening-statement' && scene.actor.role !== teamManager)
        return refuse({
          code: 'opening-statement-must-be-confirmed-by-the-manager',
          field: 'item',
          law: chart,
        });
      return { body: { item, standing } };
    },
  }),
);
