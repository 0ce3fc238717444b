import { commandOperation } from '#platform/http/operation.ts';
import { derivedId } from '#platform/ids.ts';
import { decideContact } from '../rules/decide-contact.ts';
import { insertMediatorContact } from '../store/mediator-contact-store.ts';
import { logMediatorContactContract } from './log-mediator-contact.contract.ts';
import { tellStep } from './tell-step.ts';

/** Every contact is logged, permitted or not; nothing is taken out, a correction is a further entry. */
export const logMediatorContact = commandOperation(logMediatorContactContract, (scene) =>
  tellStep(scene, {
    event: 'log-mediator-contact',
    facts: 'own',
    bring: () => {
      const { withSide, begunByMediator, shared, told, correctsId, occurredAt = scene.tx.now } = scene.input;
      const facts = { onDay: scene.tx.dayOf(occurredAt), begunByMediator, shared };
      const { outcome: standing } = decideContact(facts, scene.law);
      return {
        body: { withSide, standing },
        afterwards: ({ taxpayerId, supportRequestId, compartment }) =>
          insertMediatorContact(scene.tx, {
            taxpayerId,
            contactId: derivedId(scene.tx.commandId, 'mediator-contact'),
            compartment,
            supportRequestId,
            withSide,
            begunByMediator,
            shared,
            standing,
            told,
            occurredAt,
            ...(correctsId !== undefined && { correctsId }),
          }),
      };
    },
  }),
);
