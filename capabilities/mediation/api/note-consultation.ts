import { commandOperation } from '#platform/http/operation.ts';
import { noteConsultationContract } from './note-consultation.contract.ts';
import { findOwnRequest, tellRequestStep } from './tell-request-step.ts';

/** A request without it is valid; that it is missing is shown. */
export const noteConsultation = commandOperation(noteConsultationContract, async (scene) => {
  const before = await findOwnRequest(scene, scene.input.requestId);
  const body = scene.input.consultation;
  return await tellRequestStep(scene, before, { event: 'note-consultation', body });
});
