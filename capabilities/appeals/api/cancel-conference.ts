import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { ConferenceBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { appealView } from './appeal-view.ts';
import { cancelConferenceContract } from './cancel-conference.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** A conference that is called off stays on record as one. */
export const cancelConference = commandOperation(cancelConferenceContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const found = before.conferences.find(({ conferenceId }) => conferenceId === input.conferenceId);
  if (found?.standing !== 'scheduled')
    return refuse({ code: 'conference-must-be-set', field: 'conferenceId' });
  const { state } = before;
  const step = move(appealTable, { state, event: 'cancel-conference', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: ConferenceBody = { conference: { ...found, standing: 'canceled' } };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  return await appealView(eyes, appeal, actor, law);
});
