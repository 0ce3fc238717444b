import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { caseTeam } from '../process/roles.ts';
import { chart } from '../rules/memorandum.ts';
import { contactTeamContract } from './contact-team.contract.ts';
import { tellStep } from './tell-step.ts';

/** The analyst begins, not the field: both of the team are asked for a time. */
export const contactTeam = commandOperation(contactTeamContract, (scene) =>
  tellStep(scene, {
    event: 'contact-team',
    bring: () => {
      const { contacted, told } = scene.input;
      if (!caseTeam.every((role) => contacted.some((one) => one === role)))
        return refuse({ code: 'both-must-be-contacted', field: 'contacted', law: chart });
      return { body: { told } };
    },
  }),
);
