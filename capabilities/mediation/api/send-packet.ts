import { commandOperation } from '#platform/http/operation.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { decidePacket } from '../rules/decide-packet.ts';
import { sendPacketContract } from './send-packet.contract.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

/** Four papers in one packet; the seven days run from a fax that got through. */
export const sendPacket = commandOperation(sendPacketContract, (scene) =>
  tellAgreementStep(scene, {
    event: 'send-packet',
    bring: (_one, before) => {
      const { answerByDay, papers, channel, gotThrough, warns } = scene.input;
      const faxedDay = scene.tx.dayOf(scene.input.occurredAt ?? scene.tx.now);
      const signedBy = before?.appealsSignedDay === undefined ? 'unknown' : 'appeals-team-manager';
      const satisfied = before?.satisfied ?? [];
      const facts = { faxedDay, answerByDay, satisfied, signedBy, papers, channel, gotThrough, warns };
      const decision = withFacts(decidePacket(facts, scene.law), facts);
      return { body: { answerByDay, channel }, brought: [{ decision, allows: 'sent' }] };
    },
  }),
);
