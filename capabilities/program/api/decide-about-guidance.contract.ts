import { z } from 'zod';
import { rulingOutcomes } from '#kernel/law/temporary.ts';
import { command } from '#platform/http/contract.ts';
import { zDay, zId, zText } from '#platform/http/schemas.ts';
import { zRulingView } from './list-guidance.contract.ts';

export const decideAboutGuidanceContract = command({
  operation: 'program.decide-about-guidance',
  path: '/program/guidance/rulings',
  summary: 'Record what was decided about a temporary document or one change that it makes',
  by: ['adr-pmo'],
  ofAgency: true,
  locks: () => [],
  input: z.strictObject({
    commandId: zId,
    about: z.string({ error: 'the id of a temporary document or change' }).max(80),
    outcome: z.enum(rulingOutcomes, { error: `one of ${rulingOutcomes.join(', ')}` }),
    fromDay: zDay,
    lastDay: zDay.optional(),
    because: zText,
  }),
  answer: zRulingView,
  refusals: [
    'guidance-must-be-temporary',
    'outcome-must-fit-guidance',
    'ruling-must-not-come-before-guidance',
    'last-day-must-be-named',
    'last-day-must-not-be-named',
    'last-day-must-be-later',
  ],
});
