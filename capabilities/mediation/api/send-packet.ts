import type { z } from 'zod';
import { commandOperation, type CommandScene } from '#platform/http/operation.ts';
import { isRefusal, refuse } from '#platform/http/refusal.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { derivedId } from '#platform/ids.ts';
import type { MediationAgreement } from '../process/mediation-agreement-record.ts';
import { reviewCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { decidePacket, type PacketFacts } from '../rules/decide-packet.ts';
import { chart } from '../rules/memorandum.ts';
import { insertSending } from '../store/sending-store.ts';
import { addresseesOf } from './addressees-of.ts';
import { unprintable } from './denial-letter-paper.ts';
import { type Confirmation, readConfirmation } from './keep-confirmation.ts';
import { printPacketLetter, putPacket } from './packet-letter.ts';
import { sendPacketContract } from './send-packet.contract.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

type Scene = CommandScene<z.output<typeof sendPacketContract.input>>;

/** Four papers in one packet; the seven days run from a fax that got through, and is shown to have. */
export const sendPacket = commandOperation(sendPacketContract, (scene) =>
  tellAgreementStep(scene, {
    event: 'send-packet',
    bring: async (one, before) => {
      const { tx, tools, input, law } = scene;
      const { answerByDay, channel, addressee = 'taxpayer', representativeName, confirmation } = input;
      const faxedDay = tx.dayOf(input.occurredAt ?? tx.now);
      const chosen = (await addresseesOf(tx, one, faxedDay, law)).find(
        (choice) =>
          choice.addressee === addressee &&
          (representativeName === undefined || choice.name === representativeName),
      );
      if (chosen === undefined)
        return refuse({ code: 'addressee-must-be-on-file', field: 'addressee', law: chart });
      const facts = packetFactsOf(input, before, faxedDay);
      const decision = withFacts(decidePacket(facts, law), facts);
      const letter = await printPacketLetter(tx, tools, one, { answerByDay, addressee: chosen });
      if ('problems' in letter.paper) return unprintable(letter);
      const confirmed = confirmation && (await readConfirmation(tx, tools, one, confirmation));
      if (isRefusal(confirmed)) return confirmed;
      return {
        body: { answerByDay, channel, addressee },
        brought: [chosen, { decision, allows: 'sent' }, { decision: letter.mayLeave, allows: 'may-leave' }],
        afterwards: async () => {
          const ids = await putPacket(tx, one, before, letter);
          await noteFax(scene, one, ids, chosen.name, confirmed);
        },
      };
    },
  }),
);

function packetFactsOf(
  input: Scene['input'],
  before: MediationAgreement | undefined,
  faxedDay: Day,
): PacketFacts {
  const { answerByDay, papers, channel, gotThrough, warns, faxNumber, faxPages } = input;
  const signedBy = before?.appealsSignedDay === undefined ? 'unknown' : 'appeals-team-manager';
  const faxShown = faxNumber !== undefined && faxPages !== undefined;
  const satisfied = before?.satisfied ?? [];
  return { faxedDay, answerByDay, satisfied, signedBy, papers, channel, gotThrough, faxShown, warns };
}

/** The fax with its number, pages, time and result; a portal keeps its own proof. */
async function noteFax(
  { tx, input }: Scene,
  { taxpayerId, supportRequestId }: SupportRequest,
  documentIds: readonly string[],
  sentTo: string,
  confirmed: Confirmation | undefined,
): Promise<void> {
  await confirmed?.keep();
  const { faxNumber: number, faxPages: pages, occurredAt } = input;
  if (number === undefined || pages === undefined) return;
  const confirmationId = confirmed?.documentId;
  await insertSending(tx, {
    taxpayerId,
    sendingId: derivedId(tx.commandId, supportRequestId, 'packet-fax'),
    compartment: reviewCompartment(supportRequestId),
    supportRequestId,
    sentTo,
    documentIds,
    told: {
      way: 'fax',
      number,
      pages,
      result: 'got-through',
      ...(confirmationId !== undefined && { confirmationId }),
    },
    sentAt: occurredAt ?? tx.now,
  });
}
