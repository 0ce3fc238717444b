import type { MediationRequestView } from '#capabilities/mediation/api/mediation-request-view.contract.ts';
import { receiveRequest } from '#capabilities/mediation/api/receive-request.ts';
import type { Scene } from '../scene.ts';
import { admit, amend, choose, material, train } from './beside-deeds.ts';
import {
  approve,
  approveBack,
  concurAbove,
  concurBelow,
  discuss,
  enter,
  enterIncomplete,
  mailCopy,
  mailDenial,
  nameNewTeam,
  notePilot,
  propose,
  recommend,
  recommendIt,
} from './review-deeds.ts';
import { dayOf, mediationScene, type MediationScene } from './scene.ts';
import {
  assign,
  call,
  callIn,
  close,
  conclude,
  drafts,
  packet,
  sign,
  submit,
  summary,
} from './session-deeds.ts';
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
  'enter-incomplete': enterIncomplete,
  'note-pilot': notePilot,
  discuss,
  'recommend-acceptance': recommend,
  approve,
  'name-new-team': nameNewTeam,
  'schedule-call': callIn,
  'hold-call': call,
  'draft-papers': drafts,
  'choose-co-mediator': choose,
  'send-packet': packet,
  sign,
  'admit-co-mediator': admit,
  'record-training': train,
  assign,
  'send-material': material,
  'deliver-summary': summary,
  conclude,
  'sign-amended-offer': amend,
  submit,
  close,
  'approve-way-back': approveBack,
  'propose-denial': propose,
  'recommend-denial': recommendIt,
  'concur-as-area-director': concurBelow,
  'concur-as-executive': concurAbove,
  'mail-denial': mailDenial,
  'mail-denial-copy': mailCopy,
};
