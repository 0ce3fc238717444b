import { withFacts } from '#kernel/decision/decision.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { askedOf } from '../process/decisions-of.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { decideExecutiveAnswer } from '../rules/decide-executive-answer.ts';
import { acceptAsExecutiveContract } from './accept-as-executive.contract.ts';
import { executivesOwn } from './concurrence-of.ts';
import type { StepScene } from './take-step.ts';
import { tellStep } from './tell-step.ts';

/** The executive accepts instead, which stands in for the area director’s approval. */
export const acceptAsExecutive = commandOperation(acceptAsExecutiveContract, (scene) =>
  tellStep(scene, {
    event: 'accept-as-executive',
    bring: async (before) => {
      const { because, acting } = scene.input;
      return { body: { because }, brought: [await answerOf(scene, before, acting)] };
    },
  }),
);

/** Whether it is this executive who answers: of the position that was asked, or acting in it. */
async function answerOf(
  { tx, law }: StepScene,
  before: SupportRequest,
  acting: Parameters<typeof executivesOwn>[1]['acting'],
) {
  const { asked } = askedOf(before);
  const own = await executivesOwn(tx, { position: asked ?? 'unknown', acting });
  const { personId: _personId, ...told } = own;
  const facts = { ...told, ...askedOf(before) };
  return { decision: withFacts(decideExecutiveAnswer(facts, law), facts), allows: 'may-answer' };
}
