import type { MediationRequestView } from '#capabilities/mediation/api/mediation-request-view.contract.ts';
import { receiveRequest } from '#capabilities/mediation/api/receive-request.ts';
import type { Scene } from '../scene.ts';
import {
  approve,
  concurAbove,
  concurBelow,
  discuss,
  enter,
  mailDenial,
  propose,
  recommend,
  recommendIt,
} from './review-deeds.ts';
import { dayOf, mediationScene, type MediationScene } from './scene.ts';
import { assign, call, callIn, close, conclude, packet, sign, submit, summary } from './session-deeds.ts';
import type { MediationDeed, MediationStep, MediationTold } from './told.ts';

/** A written request for mediation as it came in. */
export async function tellMediation(scene: Scene, told: MediationTold): Promise<void> {
  const { taxpayerId, progress, send } = scene;
  const received = await send(receiveRequest, mediationScene(scene, told, told.requestedAt).employee, {
    taxpayerId,
    appealIds: [progress.appealId],
    channel: 'mail',
    told: told.told,
    receivedDay: dayOf(told.requestedAt),
  });
  progress.mediationRequestId = (received as MediationRequestView).requestId;
}

/** Does one deed about a request for mediation at the time that the clock shows. */
export async function tellMediationStep(scene: Scene, told: MediationTold, step: MediationStep) {
  await deeds[step.does](mediationScene(scene, told, step.at));
}

const deeds: Readonly<Record<MediationDeed, (scene: MediationScene) => Promise<void>>> = {
  enter,
  discuss,
  'recommend-acceptance': recommend,
  approve,
  'schedule-call': callIn,
  'hold-call': call,
  'send-packet': packet,
  sign,
  assign,
  'deliver-summary': summary,
  conclude,
  submit,
  close,
  'propose-denial': propose,
  'recommend-denial': recommendIt,
  'concur-as-area-director': concurBelow,
  'concur-as-executive': concurAbove,
  'mail-denial': mailDenial,
};
