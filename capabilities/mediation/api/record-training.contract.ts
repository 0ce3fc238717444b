import { z } from 'zod';
import { command } from '#platform/http/contract.ts';
import { zDay, zId, zText } from '#platform/http/schemas.ts';
import { programOffice, teamManager } from '../process/roles.ts';

export const recordTrainingContract = command({
  operation: 'mediation.record-training',
  path: '/mediation/training',
  summary: 'Record that an employee of Appeals has finished training in mediation',
  by: [teamManager, programOffice],
  ofAgency: true,
  locks: () => [],
  input: z.strictObject({ commandId: zId, personId: zId, trainedDay: zDay, told: zText.max(200) }),
  answer: z.object({ personId: zId, trainedDay: zDay, told: z.string() }),
  refusals: ['person-must-be-of-appeals', 'trained-day-must-not-be-in-the-future'],
});
