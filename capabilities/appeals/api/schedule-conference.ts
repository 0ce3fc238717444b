import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { ConferenceBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { appealView } from './appeal-view.ts';
import { scheduleConferenceContract } from './schedule-conference.contract.ts';
import { findOwnAppeal } from './find-own-appeal.ts';

/** A conference that is set is seen by the taxpayer as well. */
export const scheduleConference = commandOperation(scheduleConferenceContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { state } = before;
  const step = move(appealTable, { state, event: 'schedule-conference', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const { form, startsAt, commandId } = input;
  const conferenceId = derivedId(commandId, 'conference');
  const body: ConferenceBody = { conference: { conferenceId, form, startsAt, standing: 'scheduled' } };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  return await appealView(eyes, appeal, actor, law);
});
