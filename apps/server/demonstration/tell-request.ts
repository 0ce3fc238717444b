import { listLetters } from '#capabilities/correspondence/api/list-letters.ts';
import type { LetterRow } from '#capabilities/correspondence/api/letter-view.contract.ts';
import { recordDelivery } from '#capabilities/correspondence/api/record-delivery.ts';
import { recordReturn } from '#capabilities/correspondence/api/record-return.ts';
import { sendLetter } from '#capabilities/correspondence/api/send-letter.ts';
import { approve } from '#capabilities/installment-agreements/api/approve.ts';
import { recordAgreement } from '#capabilities/installment-agreements/api/record-agreement.ts';
import { requestPendingCode } from '#capabilities/installment-agreements/api/request-pending-code.ts';
import type { RequestView } from '#capabilities/installment-agreements/api/request-view.contract.ts';
import { sendBack } from '#capabilities/installment-agreements/api/send-back.ts';
import { sendForApproval } from '#capabilities/installment-agreements/api/send-for-approval.ts';
import { withdrawRequest } from '#capabilities/installment-agreements/api/withdraw-request.ts';
import { demonstrationActor } from './people.ts';
import type { Scene } from './scene.ts';
import { settle } from './settle.ts';
import type { Deed, Step } from './story.ts';

const manager = demonstrationActor('J. Ortiz');

/** Does one deed of a story at the time that the clock shows. */
export async function tellStep(scene: Scene, step: Step): Promise<void> {
  await deeds[step.does](scene, step);
}

const deeds: Readonly<Record<Deed, (scene: Scene, step: Step) => Promise<unknown>>> = {
  'ask-for-code': ({ send, officer, ids }) => send(requestPendingCode, officer, ids()),
  settle: (scene, { at }) => settle(scene, at),
  'record-agreement': ({ send, officer, ids }) => send(recordAgreement, officer, ids()),
  'send-for-approval': async ({ send, officer, ids, progress }) => {
    const { version } = (await send(sendForApproval, officer, ids())) as RequestView;
    progress.version = version;
  },
  approve: async ({ send, ids, progress }) => send(approve, manager, { ...ids(), version: progress.version }),
  'send-back': ({ send, ids }) =>
    send(sendBack, manager, {
      ...ids(),
      points: [{ kind: 'term', term: 'paymentCents' }],
      because: 'The statement and the proposed payment differ.',
    }),
  'send-letter': async (scene, { at }) => {
    const letter = { ...(await confirmationOf(scene)), channel: 'mail', sentAt: at };
    await scene.send(sendLetter, scene.officer, letter);
  },
  'note-delivery': async (scene, { at }) => {
    const letter = { ...(await confirmationOf(scene)), proof: 'signed-receipt', deliveredAt: at };
    await scene.send(recordDelivery, scene.officer, letter);
  },
  'note-return': async (scene, { at }) => {
    const letter = { ...(await confirmationOf(scene)), because: 'no-such-address', returnedAt: at };
    await scene.send(recordReturn, scene.officer, letter);
  },
  withdraw: ({ send, officer, ids }) =>
    send(withdrawRequest, officer, { ...ids(), because: 'The taxpayer will pay in full.' }),
};

/** The letter that confirms the agreement, which an effect has drafted by now. */
async function confirmationOf({ ask, officer, taxpayerId }: Scene) {
  const { letters } = (await ask(listLetters, officer, { taxpayerId })) as { letters: readonly LetterRow[] };
  const letter = letters.find(({ kind }) => kind === 'agreement-confirmation');
  if (letter === undefined) throw new Error('the demonstration has no confirmation to send');
  return { taxpayerId, letterId: letter.letterId };
}
