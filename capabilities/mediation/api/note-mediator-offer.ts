import { commandOperation } from '#platform/http/operation.ts';
import { noteMediatorOfferContract } from './note-mediator-offer.contract.ts';
import { tellStep } from './tell-step.ts';

/** Requests to other teams and their answers are kept, and show no one a document. */
export const noteMediatorOffer = commandOperation(noteMediatorOfferContract, (scene) =>
  tellStep(scene, {
    event: 'note-mediator-offer',
    bring: () => ({
      body: {
        offer: { personId: scene.input.personId, answer: scene.input.answer, freeDays: scene.input.freeDays },
      },
    }),
  }),
);
